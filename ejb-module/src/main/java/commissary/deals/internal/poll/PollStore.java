package commissary.deals.internal.poll;

import commissary.deals.Category;
import commissary.deals.internal.Position;
import commissary.deals.internal.ProductKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a run reads before it decides. A few statements for a whole city, however many items it has. */
@Dependent
public class PollStore {

    private static final String LOT =
            """
            select d.id, d.store_id, d.external_id, d.name, d.description, d.department, d.category, d.price_cents,
                   d.original_cents, d.quantity, d.best_before, d.image_url, d.last_seen, d.ended_at, p.key,
                   p.last_price_cents
            from deals.deal d join deals.product p on p.id = d.product_id
            """;

    private final Jdbi jdbi;

    @Inject
    public PollStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<PolledCity> activeCities() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from deals.city where active order by name")
                .map((row, context) -> city(row))
                .list());
    }

    /** The city, locked until the end of the transaction. */
    Optional<PolledCity> lockCity(long cityId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from deals.city where id = :id for update")
                .bind("id", cityId)
                .map((row, context) -> city(row))
                .findOne());
    }

    /** The city's stores, and those among the given ones that belong to others. */
    List<KnownStore> stores(long cityId, Collection<String> externalIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from deals.store
                        where city_id = :city or external_id = any(cast(:ids as text[])) order by id
                        """)
                .bind("city", cityId)
                .bind("ids", externalIds.toArray(String[]::new))
                .map((row, context) -> store(row))
                .list());
    }

    /** The lots on offer at these stores, with the last price of the product of each. */
    List<PricedLot> lotsOnOffer(Collection<Long> storeIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        LOT
                                + """
                        where d.store_id = any(cast(:stores as bigint[])) and d.ended_at is null
                          and p.store_id = any(cast(:stores as bigint[])) -- else all products are read
                        """)
                .bind("stores", storeIds.toArray(Long[]::new))
                .map((row, context) -> lot(row))
                .list());
    }

    /** Which of these lots are known and have ended. */
    List<PricedLot> endedLots(Collection<LotName> names) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        LOT
                                + """
                        join json_to_recordset(cast(:names as json)) as r(store_id bigint, external_id text)
                          on r.store_id = d.store_id and r.external_id = d.external_id
                        where d.ended_at is not null
                        """)
                .bind("names", SqlRows.of(names))
                .map((row, context) -> lot(row))
                .list());
    }

    /** The last prices of these products, as far as they are known. */
    Map<Product, Long> lastPrices(Collection<Product> products) {
        Map<Product, Long> prices = new HashMap<>();
        List<KeyRow> keys = products.stream()
                .map(product -> new KeyRow(product.storeId(), product.key().value()))
                .toList();
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        select p.store_id, p.key, p.last_price_cents
                        from json_to_recordset(cast(:keys as json)) as r(store_id bigint, key text)
                        join deals.product p on p.store_id = r.store_id and p.key = r.key
                        """)
                .bind("keys", SqlRows.of(keys))
                .map((row, context) -> Map.entry(
                        new Product(row.getLong("store_id"), new ProductKey(row.getString("key"))),
                        row.getLong("last_price_cents")))
                .forEach(price -> prices.put(price.getKey(), price.getValue())));
        return prices;
    }

    /** A lot by the names that the upstream knows it by. */
    record LotName(long storeId, String externalId) {}

    /** A lot, and what its product cost last. */
    record PricedLot(long storeId, KnownLot lot, long productPrice) {

        static Map<Long, List<KnownLot>> byStore(Collection<PricedLot> lots) {
            return lots.stream()
                    .collect(Collectors.groupingBy(
                            PricedLot::storeId, Collectors.mapping(PricedLot::lot, Collectors.toList())));
        }
    }

    private record KeyRow(long storeId, String key) {}

    private static PolledCity city(ResultSet row) throws SQLException {
        return new PolledCity(
                row.getLong("id"),
                row.getString("name"),
                row.getString("display_name"),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getObject("opened_at") != null,
                row.getBoolean("came_empty"));
    }

    private static KnownStore store(ResultSet row) throws SQLException {
        @Nullable Double latitude = row.getObject("latitude", Double.class);
        @Nullable Position position = latitude == null ? null : new Position(latitude, row.getDouble("longitude"));
        return new KnownStore(
                row.getLong("id"),
                row.getString("external_id"),
                row.getLong("city_id"),
                row.getString("name"),
                row.getString("address"),
                position,
                row.getObject("last_read_at", OffsetDateTime.class).toInstant(),
                row.getInt("missed_runs"),
                row.getBoolean("held"));
    }

    private static PricedLot lot(ResultSet row) throws SQLException {
        long storeId = row.getLong("store_id");
        LotContent content = new LotContent(
                row.getString("name"),
                row.getString("description"),
                row.getString("department"),
                Category.ofWireName(row.getString("category")).orElse(Category.OTHER),
                row.getObject("original_cents", Long.class),
                row.getObject("best_before", LocalDate.class),
                row.getString("image_url"));
        KnownLot lot = new KnownLot(
                row.getLong("id"),
                row.getString("external_id"),
                new Product(storeId, new ProductKey(row.getString("key"))),
                content,
                row.getLong("price_cents"),
                row.getInt("quantity"),
                instant(row, "last_seen"),
                row.getObject("ended_at") != null);
        return new PricedLot(storeId, lot, row.getLong("last_price_cents"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
