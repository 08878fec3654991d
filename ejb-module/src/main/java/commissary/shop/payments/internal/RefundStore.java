package commissary.shop.payments.internal;

import commissary.shop.payments.RefundState;
import commissary.shop.payments.internal.gateway.Repaid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Every query of the refunds. */
@Dependent
class RefundStore {

    private static final String REFUND = "select r.id, r.payment_id, p.order_id, r.amount_cents, r.state, r.reason,"
            + " r.failure, r.created_at from payments.refund r join payments.payment p on p.id = r.payment_id ";

    private final Jdbi jdbi;

    @Inject
    RefundStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<RefundRow> find(long refundId) {
        return jdbi.withHandle(handle -> handle.createQuery(REFUND + "where r.id = :id")
                .bind("id", refundId)
                .map(RefundStore::row)
                .findOne());
    }

    Optional<RefundRow> find(long paymentId, String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery(REFUND + "where r.payment_id = :payment and r.idempotency_key = :key")
                        .bind("payment", paymentId)
                        .bind("key", key)
                        .map(RefundStore::row)
                        .findOne());
    }

    List<RefundRow> ofPayment(long paymentId) {
        return jdbi.withHandle(handle -> handle.createQuery(REFUND + "where r.payment_id = :payment order by r.id")
                .bind("payment", paymentId)
                .map(RefundStore::row)
                .list());
    }

    /** Whether a refund of a payment has not ended yet, so it may still fail. */
    boolean isAnyUnderWay(long paymentId) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from payments.refund"
                        + " where payment_id = :payment and state = 'STARTED')")
                .bind("payment", paymentId)
                .mapTo(Boolean.class)
                .one());
    }

    long insert(long paymentId, NewRefund refund, @Nullable Long requestedBy, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("insert into payments.refund"
                        + " (payment_id, idempotency_key, amount_cents, reason, requested_by, created_at)"
                        + " values (:payment, :key, :amount, :reason, :by, :now) returning id")
                .bind("payment", paymentId)
                .bind("key", refund.key())
                .bind("amount", refund.amountCents())
                .bind("reason", refund.reason())
                .bind("by", requestedBy)
                .bind("now", now)
                .mapTo(Long.class)
                .one());
    }

    /**
     * Ends a refund that was under way.
     *
     * @return false if it has ended already
     */
    boolean end(long refundId, RefundState state, Repaid repaid, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update payments.refund set state = :state,"
                                + " reference = :reference, failure = :failure, settled_at = :now"
                                + " where id = :id and state = 'STARTED'")
                        .bind("id", refundId)
                        .bind("state", state.name())
                        .bind("reference", repaid.reference())
                        .bind("failure", repaid.reason())
                        .bind("now", now)
                        .execute())
                == 1;
    }

    private static RefundRow row(ResultSet row, StatementContext context) throws SQLException {
        return new RefundRow(
                row.getLong("id"),
                row.getLong("payment_id"),
                row.getLong("order_id"),
                row.getLong("amount_cents"),
                RefundState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("failure"),
                context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "created_at", context));
    }

    /** A refund to be written. */
    record NewRefund(String key, long amountCents, String reason) {}
}
