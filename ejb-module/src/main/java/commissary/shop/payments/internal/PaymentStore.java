package commissary.shop.payments.internal;

import commissary.shop.payments.Charge;
import commissary.shop.payments.NewPayment;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.Heard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Every query of the payments; the refunds have their own. */
@Dependent
class PaymentStore {

    private static final String PAYMENT = "select p.*, (select a.idempotency_key from payments.attempt a"
            + " where a.payment_id = p.id order by a.number desc limit 1) as key from payments.payment p ";

    /** A further attempt of the order that a row named {@code made} belongs to. */
    private static final String NEXT_ATTEMPT = " insert into payments.attempt"
            + " (idempotency_key, payment_id, order_id, number, started_at)"
            + " select 'order:' || made.order_id || ':attempt:' || n.number, made.id, made.order_id, n.number, :now"
            + " from made, lateral (select count(*) + 1 as number from payments.attempt a"
            + " where a.order_id = made.order_id) n ";

    private final Jdbi jdbi;

    @Inject
    PaymentStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Writes a payment, its first attempt and the first line of its timeline.
     *
     * @param step the line
     */
    long insert(NewPayment payment, String currency, Instant now, Instant firstCheck, String step) {
        return jdbi.withHandle(handle -> handle.createQuery("with made as (insert into payments.payment"
                        + " (order_id, order_number, account_id, provider, amount_cents, currency, token,"
                        + " return_url, cancel_url, receipt_email, created_at, expires_at, next_check_at)"
                        + " values (:orderId, :orderNumber, :accountId, :providerName, :amountCents, :currency, :token,"
                        + " :returnUrl, :cancelUrl, :receiptEmail, :now, :expiresAt, :firstCheck)"
                        + " returning id, order_id, account_id), attempt as (" + NEXT_ATTEMPT + "),"
                        + " step as (insert into payments.payment_step (payment_id, account_id, at, kind, message)"
                        + " select id, account_id, :now, 'ATTEMPT', :step from made)"
                        + " select id from made")
                .bindMethods(payment)
                .bind("providerName", payment.provider().name())
                .bind("currency", currency)
                .bind("now", now)
                .bind("firstCheck", firstCheck)
                .bind("step", step)
                .mapTo(Long.class)
                .one());
    }

    Optional<PaymentRow> find(long id) {
        return one(PAYMENT + "where p.id = :id", id);
    }

    /** The payment, to be changed by nobody else until the transaction ends. */
    Optional<PaymentRow> lock(long id) {
        return one(PAYMENT + "where p.id = :id for no key update of p", id);
    }

    /** Which payment a provider means. */
    Optional<Long> named(Provider provider, Heard.Which which) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from payments.payment"
                        + " where provider = :provider and ((id = :id and order_number = :number)"
                        + " or reference = :reference)")
                .bind("provider", provider.name())
                .bind("id", which.id())
                .bind("number", which.orderNumber())
                .bind("reference", which.reference())
                .mapTo(Long.class)
                .findFirst());
    }

    /** The payments of an order, the latest first, as far as the identity may see them. */
    List<PaymentRow> ofOrder(long orderId) {
        return jdbi.withHandle(handle -> handle.createQuery(PAYMENT + "where p.order_id = :order order by p.id desc")
                .bind("order", orderId)
                .map(PaymentStore::row)
                .list());
    }

    List<PaymentStep> steps(long paymentId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select at, kind, message from payments.payment_step where payment_id = :payment order by id")
                .bind("payment", paymentId)
                .map((row, context) -> new PaymentStep(
                        instant(row, "at", context),
                        PaymentStep.Kind.valueOf(row.getString("kind")),
                        row.getString("message")))
                .list());
    }

    /** Writes where a payment stands now and how the charge is called, and marks messages about it as settled. */
    void settle(long id, Standing standing, Charge charge, PaymentStep step) {
        jdbi.useHandle(handle -> handle.createQuery("with settled as (update payments.payment set state = :state,"
                        + " received_cents = :received, refunded_cents = :refunded,"
                        + " reference = coalesce(:reference, reference),"
                        + " checkout_url = case when :state in ('PENDING', 'UNDERPAID') then coalesce(:url, checkout_url) end,"
                        + " reason = :reason where id = :id returning id, account_id),"
                        + " step as (insert into payments.payment_step (payment_id, account_id, at, kind, message)"
                        + " select id, account_id, :at, :kind, :message from settled),"
                        + " told as (update payments.webhook_event set settled_at = :at"
                        + " where payment_id = :id and settled_at is null)"
                        + " select count(*) from settled")
                .bind("id", id)
                .bind("state", standing.state().name())
                .bind("received", standing.receivedCents())
                .bind("refunded", standing.refundedCents())
                .bind("reference", charge.reference())
                .bind("url", charge.checkoutUrl())
                .bind("reason", charge.reason())
                .bind("at", step.at())
                .bind("kind", step.kind().name())
                .bind("message", step.message())
                .mapTo(Long.class)
                .one());
    }

    /** Notes where the page of a payment is by now. */
    void setCheckoutUrl(long id, String url) {
        jdbi.useHandle(handle -> handle.createUpdate("update payments.payment set checkout_url = :url where id = :id")
                .bind("id", id)
                .bind("url", url)
                .execute());
    }

    void updateRefunded(long id, Standing standing) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update payments.payment set state = :state, refunded_cents = :refunded where id = :id")
                .bind("id", id)
                .bind("state", standing.state().name())
                .bind("refunded", standing.refundedCents())
                .execute());
    }

    void setReference(long id, String reference) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update payments.payment set reference = :reference where id = :id")
                        .bind("id", id)
                        .bind("reference", reference)
                        .execute());
    }

    /** Writes a further attempt. */
    String insertAttempt(long paymentId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("with made as (select id, order_id from payments.payment"
                        + " where id = :id)" + NEXT_ATTEMPT + "returning idempotency_key")
                .bind("id", paymentId)
                .bind("now", now)
                .mapTo(String.class)
                .one());
    }

    void insertStep(long paymentId, PaymentStep step) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into payments.payment_step"
                        + " (payment_id, account_id, at, kind, message)"
                        + " select id, account_id, :at, :kind, :message from payments.payment where id = :id")
                .bind("id", paymentId)
                .bind("at", step.at())
                .bind("kind", step.kind().name())
                .bind("message", step.message())
                .execute());
    }

    void checkAt(long paymentId, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update payments.payment set next_check_at = :at" + " where id = :id and next_check_at > :at")
                .bind("id", paymentId)
                .bind("at", at)
                .execute());
    }

    /**
     * Payments that are due to be asked after; each is due again after ten seconds, later after up to five minutes, and
     * when its time is over: then others may have the goods.
     *
     * @param lateMoney how long after its expiry one that has some of its money still waits for the rest
     */
    List<Long> claimDue(int limit, Instant now, Duration lateMoney) {
        return jdbi.withHandle(handle -> handle.createQuery("update payments.payment set checks = checks + 1,"
                        + " next_check_at = least(:now + least(300, 10 * 2 ^ greatest(0, least(checks, 20) - 3))"
                        + " * interval '1 second', case when expires_at > :now then expires_at end) where id in (select id from payments.payment"
                        + " where state in ('STARTED', 'PENDING', 'UNDERPAID') and next_check_at <= :now"
                        + " and (state <> 'UNDERPAID' or expires_at > :longAgo)"
                        + " order by next_check_at limit :limit for no key update skip locked) returning id")
                .bind("now", now)
                .bind("longAgo", now.minus(lateMoney))
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
    }

    /**
     * Remembers a message.
     *
     * @return false if it is known and was settled
     */
    boolean remember(Provider provider, Heard heard, @Nullable Long paymentId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("insert into payments.webhook_event as known"
                        + " (provider, reference, kind, payment_id, received_at, settled_at)"
                        + " values (:provider, :reference, :kind, :payment, :now,"
                        + " case when cast(:payment as bigint) is null then cast(:now as timestamptz) end)"
                        + " on conflict (provider, reference) do update set kind = known.kind"
                        + " returning settled_at is null")
                .bind("provider", provider.name())
                .bind("reference", heard.reference())
                .bind("kind", heard.kind())
                .bind("payment", paymentId)
                .bind("now", now)
                .mapTo(Boolean.class)
                .one());
    }

    /** Marks the messages about a payment as settled. */
    void settleMessages(long paymentId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update payments.webhook_event set settled_at = :now"
                        + " where payment_id = :payment and settled_at is null")
                .bind("payment", paymentId)
                .bind("now", now)
                .execute());
    }

    /** Forgets messages that came before, at most so many; how many it forgot. */
    int forgetMessages(Instant end, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from payments.webhook_event"
                        + " where (provider, reference) in (select provider, reference from payments.webhook_event"
                        + " where received_at < :end limit :limit for update skip locked)")
                .bind("end", end)
                .bind("limit", limit)
                .execute());
    }

    private Optional<PaymentRow> one(String query, long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(query).bind("id", id).map(PaymentStore::row).findOne());
    }

    private static PaymentRow row(ResultSet row, StatementContext context) throws SQLException {
        Standing standing = new Standing(
                PaymentState.valueOf(row.getString("state")),
                row.getLong("amount_cents"),
                row.getLong("received_cents"),
                row.getLong("refunded_cents"));
        ChargeOrder order = new ChargeOrder(
                row.getLong("id"),
                row.getLong("order_id"),
                row.getString("order_number"),
                row.getLong("amount_cents"),
                // The payer sees no keys, and nothing of his asks for them.
                row.getString("key") == null ? "" : row.getString("key"),
                row.getString("token"),
                row.getString("reference"),
                row.getString("checkout_url"),
                new ChargeOrder.Urls(row.getString("return_url"), row.getString("cancel_url")),
                instant(row, "created_at", context),
                instant(row, "expires_at", context),
                row.getString("receipt_email"));
        Provider provider = Provider.valueOf(row.getString("provider"));
        return new PaymentRow(row.getLong("account_id"), provider, standing, order, row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column, StatementContext context) throws SQLException {
        ColumnMapper<Instant> mapper =
                context.findColumnMapperFor(Instant.class).orElseThrow();
        return mapper.map(row, column, context);
    }
}
