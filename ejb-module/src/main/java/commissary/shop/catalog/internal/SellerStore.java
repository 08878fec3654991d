package commissary.shop.catalog.internal;

import commissary.shop.catalog.SellerView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The sellers. */
@Dependent
class SellerStore {

    private final Jdbi jdbi;

    @Inject
    SellerStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<SellerView> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select s.account_id, s.name, (select count(*) from catalog.product p
                            where p.seller_id = s.account_id and p.active and p.deleted_at is null) as products
                        from catalog.seller s order by lower(s.name), s.account_id
                        """)
                .map((row, context) ->
                        new SellerView(row.getLong("account_id"), row.getString("name"), row.getLong("products")))
                .list());
    }

    /** Makes the account a seller, unless it is one. */
    void ensure(long accountId, String name) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into catalog.seller (account_id, name)"
                        + " values (:id, :name) on conflict (account_id) do nothing")
                .bind("id", accountId)
                .bind("name", name)
                .execute());
    }

    /** Also shows the new name with the seller's products. */
    void rename(long accountId, String name) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into catalog.seller (account_id, name) values (:id, :name)"
                            + " on conflict (account_id) do update set name = :name")
                    .bind("id", accountId)
                    .bind("name", name)
                    .execute();
            handle.createUpdate("update catalog.product set updated_at = now()"
                            + " where seller_id = :id and deleted_at is null")
                    .bind("id", accountId)
                    .execute();
        });
    }
}
