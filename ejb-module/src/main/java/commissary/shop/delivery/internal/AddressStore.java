package commissary.shop.delivery.internal;

import commissary.shop.delivery.Address;
import commissary.shop.delivery.SavedAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** The addresses of people. */
@Dependent
class AddressStore {

    private static final String COLUMNS =
            "id, full_name, line1, line2, city, province, postal_code, country, is_default";

    private final Jdbi jdbi;

    @Inject
    AddressStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes changes of one person's addresses wait for each other, until the transaction ends. */
    void lock(long userId) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from pg_advisory_xact_lock(" + "hashtextextended('delivery.address', :user))")
                .bind("user", userId)
                .mapTo(Integer.class)
                .one());
    }

    /** The default first, then the last added. */
    List<SavedAddress> all(long userId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from delivery.address"
                        + " where account_id = :user order by is_default desc, id desc")
                .bind("user", userId)
                .map(AddressStore::view)
                .list());
    }

    SavedAddress insert(long userId, Address address, boolean isDefault, Instant now) {
        return jdbi.withHandle(handle -> {
            var insert = handle.createQuery("insert into delivery.address (account_id, full_name, line1, line2, city,"
                    + " province, postal_code, country, is_default, created_at) values (:user, :fullName, :line1,"
                    + " :line2, :city, :province, :postalCode, :country, :isDefault, :now) returning " + COLUMNS);
            return bind(insert, address)
                    .bind("user", userId)
                    .bind("isDefault", isDefault)
                    .bind("now", now)
                    .map(AddressStore::view)
                    .one();
        });
    }

    /** Empty if the person has no such address. */
    Optional<SavedAddress> update(long userId, long id, Address address) {
        return jdbi.withHandle(handle -> {
            var update = handle.createQuery("update delivery.address set full_name = :fullName, line1 = :line1,"
                    + " line2 = :line2, city = :city, province = :province, postal_code = :postalCode,"
                    + " country = :country where id = :id and account_id = :user returning " + COLUMNS);
            return bind(update, address)
                    .bind("id", id)
                    .bind("user", userId)
                    .map(AddressStore::view)
                    .findOne();
        });
    }

    boolean delete(long userId, long id) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from delivery.address where id = :id and account_id = :user")
                                .bind("id", id)
                                .bind("user", userId)
                                .execute()
                        > 0);
    }

    /** There is one default at any moment, so the old one goes first. */
    void makeDefault(long userId, long id) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update delivery.address set is_default = false"
                            + " where account_id = :user and is_default and id <> :id")
                    .bind("user", userId)
                    .bind("id", id)
                    .execute();
            handle.createUpdate("update delivery.address set is_default = true where account_id = :user and id = :id")
                    .bind("user", userId)
                    .bind("id", id)
                    .execute();
        });
    }

    /** Whose address it is, whoever asks; empty if there is none. */
    Optional<Long> ownerOf(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select delivery.owner_of_address(:id)")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
    }

    static <T extends SqlStatement<T>> T bind(T statement, Address address) {
        return statement
                .bind("fullName", address.fullName())
                .bind("line1", address.line1())
                .bind("line2", address.line2())
                .bind("city", address.city())
                .bind("province", address.province())
                .bind("postalCode", address.postalCode())
                .bind("country", address.country());
    }

    private static SavedAddress view(ResultSet row, StatementContext context) throws SQLException {
        return new SavedAddress(
                row.getLong("id"),
                row.getString("full_name"),
                row.getString("line1"),
                row.getString("line2"),
                row.getString("city"),
                row.getString("province"),
                row.getString("postal_code"),
                row.getString("country"),
                row.getBoolean("is_default"));
    }
}
