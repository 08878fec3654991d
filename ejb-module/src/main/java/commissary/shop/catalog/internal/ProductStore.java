package commissary.shop.catalog.internal;

import commissary.shared.Conflict;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The products: one by one as entities, in lists as views. */
@Dependent
class ProductStore {

    private static final String SKU_TAKEN = "product_sku_taken";

    @PersistenceContext(unitName = "commissary")
    EntityManager em;

    private final Jdbi jdbi;

    @Inject
    ProductStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws ProductNotFound if there is none, or it is deleted */
    Product product(long id) {
        @Nullable Product product = em.find(Product.class, id);
        if (product == null || product.isDeleted()) {
            throw new ProductNotFound(id);
        }
        return product;
    }

    /**
     * Writes a product and its sets.
     *
     * @throws Conflict if its number is taken; the transaction cannot go on then
     * @throws Invalid if there is no such category
     */
    void save(Product product, ProductFacts facts) {
        jdbi.useHandle(handle -> requireCategories(handle, facts.categoryIds()));
        try {
            em.persist(product);
            em.flush();
        } catch (PersistenceException e) {
            if (String.valueOf(e.getMessage()).contains(SKU_TAKEN)) {
                throw new Conflict("SKU_TAKEN", "Another product has this number");
            }
            throw e;
        }
        jdbi.useHandle(handle -> writeSets(handle, product.id(), facts));
    }

    void flush() {
        em.flush();
    }

    Optional<ProductView> view(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + ProductRows.COLUMNS + ProductRows.TABLES
                        + "where p.id = :id and p.deleted_at is null")
                .bind("id", id)
                .map(ProductRows::view)
                .findOne());
    }

    /** Those for sale, in the given order. */
    List<ProductView> named(Collection<Long> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + ProductRows.COLUMNS + ProductRows.TABLES
                        + "join unnest(cast(:ids as bigint[])) with ordinality as wanted(id, place) on wanted.id = p.id"
                        + " where p.active and p.deleted_at is null order by wanted.place")
                .bind("ids", ids.toArray(Long[]::new))
                .map(ProductRows::view)
                .list());
    }

    /** The categories are looked up first: of a list of ids PostgreSQL knows how many products it leads to. */
    ProductFilter filter(ProductQuery query) {
        if (query.category() == null) {
            return new ProductFilter(query, List.of());
        }
        return new ProductFilter(query, jdbi.withHandle(handle -> handle.createQuery(
                        """
                                with recursive below as (
                                    select id from catalog.category where id = :category
                                    union all
                                    select c.id from catalog.category c join below on c.parent_id = below.id
                                )
                                select id from below
                                """)
                .bind("category", query.category())
                .mapTo(Long.class)
                .list()));
    }

    Found find(ProductFilter filter, PageRequest page) {
        return jdbi.withHandle(handle -> {
            List<Long> ids = handle.createQuery("select p.id from catalog.product p where " + filter.sql()
                            + " order by " + filter.order() + " limit :limit offset :offset")
                    .bindMap(filter.parameters())
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .mapTo(Long.class)
                    .list();
            long total = handle.createQuery("select count(*) from catalog.product p where " + filter.sql())
                    .bindMap(filter.parameters())
                    .mapTo(Long.class)
                    .one();
            return new Found(ids, total);
        });
    }

    /** @param seller null for all */
    Page<ProductView> managed(@Nullable Long seller, PageRequest page) {
        String which = "where p.deleted_at is null and (cast(:seller as bigint) is null or p.seller_id = :seller)";
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery("select " + ProductRows.COLUMNS + ProductRows.TABLES + which
                                + " order by p.id desc limit :limit offset :offset")
                        .bind("seller", seller)
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(ProductRows::view)
                        .list(),
                page,
                handle.createQuery("select count(*) from catalog.product p " + which)
                        .bind("seller", seller)
                        .mapTo(Long.class)
                        .one()));
    }

    private static void requireCategories(Handle handle, List<Long> ids) {
        List<Long> known = handle.createQuery("select id from catalog.category where id = any(cast(:ids as bigint[]))")
                .bind("ids", ids.toArray(Long[]::new))
                .mapTo(Long.class)
                .list();
        List<String> unknown = ids.stream()
                .filter(id -> !known.contains(id))
                .map(String::valueOf)
                .toList();
        if (!unknown.isEmpty()) {
            throw new Invalid("categoryIds", "there is no category " + String.join(", ", unknown));
        }
    }

    private static void writeSets(Handle handle, long id, ProductFacts facts) {
        handle.createUpdate("update catalog.product set attributes = cast(:attributes as jsonb) where id = :id"
                        + " and attributes <> cast(:attributes as jsonb)")
                .bind("attributes", ProductRows.json(facts.attributes()))
                .bind("id", id)
                .execute();
        Long[] categories = facts.categoryIds().toArray(Long[]::new);
        handle.createUpdate("delete from catalog.product_category"
                        + " where product_id = :id and category_id <> all(cast(:categories as bigint[]))")
                .bind("id", id)
                .bind("categories", categories)
                .execute();
        handle.createUpdate("insert into catalog.product_category (category_id, product_id)"
                        + " select category, :id from unnest(cast(:categories as bigint[])) category"
                        + " on conflict do nothing")
                .bind("id", id)
                .bind("categories", categories)
                .execute();
    }

    /**
     * A page of a list.
     *
     * @param ids of its products
     * @param total on all pages
     */
    record Found(List<Long> ids, long total) {}
}
