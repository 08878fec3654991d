package commissary.shop.catalog.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.json.Json;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.StockCause;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The products, many in one statement. */
@Dependent
class BulkProductStore {

    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as row(
                id bigint, sku text, name text, description text, brand text, "categoryId" bigint, "priceCents" bigint,
                stock integer, attributes jsonb, "foodId" text, active boolean, at timestamptz, categories jsonb)
            """;

    private static final StockCause IMPORTED = new StockCause(StockCause.IMPORTED, null, null, null);

    private final Jdbi jdbi;
    private final StockStore stock;

    @Inject
    BulkProductStore(Jdbi jdbi, StockStore stock) {
        this.jdbi = jdbi;
        this.stock = stock;
    }

    /** The products that have these numbers, by their numbers; nobody else changes them before the transaction ends. */
    Map<String, ProductView> lock(Collection<String> skus) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + ProductRows.COLUMNS + ProductRows.TABLES
                                + "where p.sku = any(cast(:skus as text[])) and p.deleted_at is null order by p.id for update of p")
                .bind("skus", skus.toArray(String[]::new))
                .map(ProductRows::view)
                .collect(Collectors.toMap(ProductView::sku, Function.identity())));
    }

    /** @param changed what is to become of the products there are */
    void write(List<ProductFacts> created, Map<ProductView, ProductFacts> changed, Instant now) {
        if (created.isEmpty() && changed.isEmpty()) {
            return;
        }
        stock.because(IMPORTED, handle -> {
            Iterator<Long> ids = nextIds(handle, created.size()).iterator();
            List<Row> rows = new ArrayList<>();
            created.forEach(facts -> rows.add(Row.of(ids.next(), facts, now)));
            changed.forEach((before, facts) ->
                    rows.add(Row.of(before.id(), facts, isStockOnly(before, facts) ? before.updatedAt() : now)));
            write(handle, json(rows));
            return rows;
        });
    }

    private static void write(Handle handle, String rows) {
        handle.createUpdate(
                        """
                        insert into catalog.product as p
                            (id, sku, name, description, brand, category_id, price_cents, stock, attributes, food_id,
                             active, created_at, updated_at)
                        select id, sku, name, description, brand, "categoryId", "priceCents", stock, attributes, "foodId",
                               active, at, at
                        """
                                + ROWS
                                + """
                        on conflict (id) do update
                        set name = excluded.name, description = excluded.description, brand = excluded.brand,
                            category_id = excluded.category_id, price_cents = excluded.price_cents,
                            stock = excluded.stock, attributes = excluded.attributes, food_id = excluded.food_id,
                            active = excluded.active, updated_at = excluded.updated_at, version = p.version + 1
                        """)
                .bind("rows", rows)
                .execute();
        handle.createUpdate("delete from catalog.product_category c using (select id, categories " + ROWS + ") row"
                        + " where c.product_id = row.id and not row.categories @> to_jsonb(c.category_id)")
                .bind("rows", rows)
                .execute();
        handle.createUpdate("insert into catalog.product_category (category_id, product_id)"
                        + " select cast(category as bigint), row.id " + ROWS
                        + " cross join jsonb_array_elements_text(row.categories) category on conflict do nothing")
                .bind("rows", rows)
                .execute();
    }

    private static List<Long> nextIds(Handle handle, int count) {
        return handle.createQuery("select nextval('catalog.product_id_seq') from generate_series(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .list();
    }

    /** Nobody who keeps something made of the description needs to read it again. */
    private static boolean isStockOnly(ProductView before, ProductFacts facts) {
        return facts.withStock(before.stock()).equals(ProductFacts.of(before));
    }

    private static String json(List<Row> rows) {
        try {
            return Json.mapper().writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A product as the statements take it. */
    private record Row(
            long id,
            String sku,
            String name,
            String description,
            @Nullable String brand,
            long categoryId,
            long priceCents,
            int stock,
            Map<String, String> attributes,
            @Nullable String foodId,
            boolean active,
            Instant at,
            List<Long> categories) {

        static Row of(long id, ProductFacts facts, Instant at) {
            return new Row(
                    id,
                    facts.sku(),
                    facts.name(),
                    facts.description(),
                    facts.brand(),
                    facts.categoryId(),
                    Product.cents(facts.price()),
                    facts.stock(),
                    facts.attributes(),
                    facts.foodId(),
                    facts.active(),
                    at,
                    facts.categoryIds());
        }
    }
}
