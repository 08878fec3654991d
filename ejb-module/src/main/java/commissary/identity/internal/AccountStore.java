package commissary.identity.internal;

import commissary.identity.UserQuery;
import commissary.identity.UserView;
import commissary.shared.Conflict;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The accounts: one by one as entities, in lists as views. */
@Dependent
class AccountStore {

    private static final String MATCHING = " from identity.account where (cast(:text as text) is null"
            + " or email ilike :text escape '!' or full_name ilike :text escape '!')"
            + " and (cast(:role as text) is null or role = :role)"
            + " and (cast(:active as boolean) is null or active = :active)";

    @PersistenceContext(unitName = "commissary")
    EntityManager em;

    private final Jdbi jdbi;

    /** What a sign-in is compared with. */
    record Credentials(long accountId, String passwordHash) {}

    @Inject
    AccountStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Writes a new account.
     *
     * @throws Conflict if the address is taken; the transaction cannot go on then
     */
    void insert(Account account) {
        if (credentials(account.emailKey()).isPresent()) {
            throw emailTaken();
        }
        try {
            em.persist(account);
            em.flush();
        } catch (PersistenceException e) {
            if (isEmailTaken(e)) {
                throw emailTaken();
            }
            throw e;
        }
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Account get(long id) {
        return byId(id).orElseThrow(() -> new NotFound("USER_NOT_FOUND", "There is no such person"));
    }

    /** The account, locked until the transaction ends. */
    Account getLocked(long id) {
        @Nullable Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFound("USER_NOT_FOUND", "There is no such person");
        }
        return account;
    }

    Optional<Long> idOf(String emailKey) {
        return credentials(emailKey).map(Credentials::accountId);
    }

    Optional<Credentials> credentials(String emailKey) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id, password_hash from identity.account where email_key = :key")
                        .bind("key", emailKey)
                        .map((row, context) -> new Credentials(row.getLong("id"), row.getString("password_hash")))
                        .findOne());
    }

    Page<UserView> find(UserQuery query, PageRequest page) {
        return jdbi.withHandle(handle -> {
            long total = bind(handle.createQuery("select count(*)" + MATCHING), query)
                    .mapTo(Long.class)
                    .one();
            List<UserView> items = bind(
                            handle.createQuery("select id, email, full_name, time_zone, role, active, email_verified,"
                                    + " created_at" + MATCHING
                                    + " order by lower(full_name), id limit :limit offset :offset"),
                            query)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> view(row))
                    .list();
            return new Page<>(items, page, total);
        });
    }

    long countActive() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from identity.account where active")
                .mapTo(Long.class)
                .one());
    }

    /** The ids of all active administrators, locked, so that two of them cannot dismiss each other at once. */
    List<Long> lockActiveAdmins() {
        em.flush();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from identity.account where role = 'ADMIN' and active order by id for update")
                .mapTo(Long.class)
                .list());
    }

    private static Query bind(Query statement, UserQuery query) {
        @Nullable String text = query.text() == null ? null : "%" + query.text().replaceAll("[!%_]", "!$0") + "%";
        @Nullable Role role = query.role();
        return statement
                .bind("text", text)
                .bind("role", role == null ? null : role.name())
                .bind("active", query.active());
    }

    private static UserView view(ResultSet row) throws SQLException {
        return new UserView(
                row.getLong("id"),
                row.getString("email"),
                row.getString("full_name"),
                row.getString("time_zone"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"),
                row.getBoolean("email_verified"),
                instant(row, "created_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static boolean isEmailTaken(PersistenceException failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException && String.valueOf(t.getMessage()).contains("account_email_taken")) {
                return true;
            }
        }
        return false;
    }

    private static Conflict emailTaken() {
        return new Conflict("EMAIL_TAKEN", "There is an account with this e-mail address");
    }
}
