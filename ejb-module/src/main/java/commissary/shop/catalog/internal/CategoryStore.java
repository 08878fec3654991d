package commissary.shop.catalog.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The categories. */
@Dependent
class CategoryStore {

    private final Jdbi jdbi;

    @Inject
    CategoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which they are shown. */
    List<CategoryRow> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with recursive below as (
                            select id as top, id from catalog.category
                            union all
                            select below.top, c.id from catalog.category c join below on c.parent_id = below.id
                        ), counted as (
                            select below.top, count(distinct pc.product_id) as products
                            from below
                            join catalog.product_category pc on pc.category_id = below.id
                            join catalog.product p on p.id = pc.product_id and p.active and p.deleted_at is null
                            group by below.top
                        )
                        select c.id, c.parent_id, c.name, c.slug, coalesce(counted.products, 0) as products
                        from catalog.category c left join counted on counted.top = c.id
                        order by c.position, c.name, c.id
                        """)
                .map((row, context) -> new CategoryRow(
                        row.getLong("id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getLong("products")))
                .list());
    }

    boolean exists(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from catalog.category where id = :id)")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** @param parentId null for one at the top */
    Optional<Long> child(@Nullable Long parentId, String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id from catalog.category
                        where parent_id is not distinct from cast(:parent as bigint) and lower(name) = lower(:name)
                        order by id limit 1
                        """)
                .bind("parent", parentId)
                .bind("name", name)
                .mapTo(Long.class)
                .findOne());
    }

    /** Returns the new category's id; empty if the slug is taken. */
    Optional<Long> add(String name, String slug, @Nullable Long parentId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into catalog.category (name, slug, parent_id) values (:name, :slug, :parent)
                        on conflict (slug) do nothing returning id
                        """)
                .bind("name", name)
                .bind("slug", slug)
                .bind("parent", parentId)
                .mapTo(Long.class)
                .findOne());
    }

    /** Returns false if there is no such category. */
    boolean rename(long id, String name) {
        return jdbi.withHandle(handle -> handle.createUpdate("update catalog.category set name = :name where id = :id")
                        .bind("name", name)
                        .bind("id", id)
                        .execute()
                > 0);
    }

    /** Returns false if it has categories below it, or products, be they deleted ones. */
    boolean remove(long id) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                delete from catalog.category c where id = :id
                                and not exists (select from catalog.category where parent_id = :id)
                                and not exists (select from catalog.product_category where category_id = :id)
                                """)
                        .bind("id", id)
                        .execute()
                > 0);
    }
}
