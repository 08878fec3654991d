package commissary.shop.payments.internal.sandbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The books of the sandbox. */
@Dependent
public class SandboxStore {

    private static final String COLUMNS = "key, amount_cents, token, state, requests, refunded_cents, created_at";

    private final Jdbi jdbi;

    @Inject
    public SandboxStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Books a charge, or counts one more request for it. */
    SandboxCharge book(SandboxCharge charge, String currency) {
        return insert(
                charge,
                currency,
                "requests = booked.requests + 1, state = case when booked.state = 'FAILING'"
                        + " and booked.requests >= " + SandboxCharge.FAILURES + " then 'SUCCEEDED'"
                        + " else booked.state end");
    }

    /** Cancels a charge that is not decided; of one that is not booked, books that it never will be. */
    SandboxCharge cancel(SandboxCharge charge, String currency) {
        return insert(
                charge,
                currency,
                "state = case when booked.state in ('PENDING', 'FAILING') then 'CANCELLED' else booked.state end");
    }

    private SandboxCharge insert(SandboxCharge charge, String currency, String ifThere) {
        return jdbi.withHandle(handle -> handle.createQuery("insert into payments.sandbox_charge as booked"
                        + " (key, amount_cents, currency, token, state, created_at)"
                        + " values (:key, :amount, :currency, :token, :state, :at)"
                        + " on conflict (key) do update set " + ifThere + " returning " + COLUMNS)
                .bind("key", charge.key())
                .bind("amount", charge.amountCents())
                .bind("currency", currency)
                .bind("token", charge.token())
                .bind("state", charge.state().name())
                .bind("at", charge.createdAt())
                .map(SandboxStore::charge)
                .one());
    }

    Optional<SandboxCharge> find(String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from payments.sandbox_charge where key = :key")
                        .bind("key", key)
                        .map(SandboxStore::charge)
                        .findOne());
    }

    /** Decides a charge that is pending; without effect on any other. */
    void decide(String key, SandboxCharge.State state) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update payments.sandbox_charge set state = :state where key = :key and state = 'PENDING'")
                .bind("key", key)
                .bind("state", state.name())
                .execute());
    }

    /**
     * Books a refund once.
     *
     * @return false if there is less left than is to be paid back
     */
    boolean refund(String refundKey, String chargeKey, long amountCents) {
        return jdbi.withHandle(handle -> {
            // Two of them wait for each other here, and the second then sees the first.
            handle.execute("select 1 from payments.sandbox_charge where key = ? for update", chargeKey);
            return handle.createQuery("with known as (select 1 from payments.sandbox_refund where key = :key),"
                            + " taken as (update payments.sandbox_charge set refunded_cents = refunded_cents + :amount"
                            + " where key = :charge and state = 'SUCCEEDED' and not exists (select 1 from known)"
                            + " and refunded_cents + :amount <= amount_cents returning key),"
                            + " booked as (insert into payments.sandbox_refund (key, charge_key, amount_cents)"
                            + " select :key, key, :amount from taken returning 1)"
                            + " select exists (select 1 from known) or exists (select 1 from booked)")
                    .bind("key", refundKey)
                    .bind("charge", chargeKey)
                    .bind("amount", amountCents)
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    /** Forgets charges that were made before, at most so many; how many it forgot. */
    int forget(Instant end, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from payments.sandbox_charge where key in"
                        + " (select key from payments.sandbox_charge where created_at < :end"
                        + " limit :limit for update skip locked)")
                .bind("end", end)
                .bind("limit", limit)
                .execute());
    }

    private static SandboxCharge charge(ResultSet row, StatementContext context) throws SQLException {
        return new SandboxCharge(
                row.getString("key"),
                row.getLong("amount_cents"),
                row.getString("token"),
                SandboxCharge.State.valueOf(row.getString("state")),
                row.getInt("requests"),
                row.getLong("refunded_cents"),
                context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "created_at", context));
    }
}
