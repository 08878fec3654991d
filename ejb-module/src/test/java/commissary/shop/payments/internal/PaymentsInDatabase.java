package commissary.shop.payments.internal;

import commissary.identity.internal.IdentityDatabase;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.DomainEvent;
import commissary.shop.payments.Charge;
import commissary.shop.payments.NewPayment;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.Provider;
import commissary.shop.payments.RefundState;
import commissary.shop.payments.internal.gateway.Repaid;
import commissary.shop.payments.internal.sandbox.SandboxBooks;
import commissary.shop.payments.internal.sandbox.SandboxGateway;
import commissary.shop.payments.internal.sandbox.SandboxStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Payments in the real database, with the sandbox within: each test has an order and a payer of its own, and each statement
 * is a transaction of the jobs.
 */
abstract class PaymentsInDatabase {

    private static final AtomicLong ORDERS = new AtomicLong(System.nanoTime() / 1000);
    static final Instant NOW = Given.NOW;
    static final long CENTS = 3950;

    final Jdbi jdbi = TestDatabase.get().jobs();
    final RecordedSystems systems = new RecordedSystems();
    final PaymentsConfig config = new PaymentsConfig(new GivenSettings(Map.of()), InCurrency.CAD);
    final PaymentStore store = new PaymentStore(jdbi);
    final RefundStore refunds = new RefundStore(jdbi);
    final List<DomainEvent> events = new ArrayList<>();
    final long ann = IdentityDatabase.newAccount();
    final long order = ORDERS.incrementAndGet();

    long paid() {
        long payment = begin("tok_approve");
        settle(payment, calls(NOW).charge(payment));
        return payment;
    }

    long begin(@Nullable String token) {
        return books(NOW).begin(payment(Provider.SANDBOX, token));
    }

    NewPayment payment(Provider provider, @Nullable String token) {
        return new NewPayment(
                order,
                number(),
                ann,
                CENTS,
                provider,
                token,
                "https://shop.example/ok",
                "https://shop.example/cancel",
                NOW.plusSeconds(1800),
                null);
    }

    String number() {
        return "2026-" + order;
    }

    PaymentState settle(long payment, Charge charge) {
        return books(NOW).settle(payment, charge);
    }

    RefundRow begin(long payment, @Nullable Long cents, String key) {
        return refundBooks().begin(Actor.system(), payment, cents, "broken", key);
    }

    RefundRow pay(RefundRow refund) {
        if (refund.state() != RefundState.STARTED) {
            return refund;
        }
        PaymentRow payment = store.find(refund.paymentId()).orElseThrow();
        Repaid repaid = gateways(NOW)
                .of(payment.provider())
                .refund(new commissary.shop.payments.internal.gateway.RefundOrder(
                        refund.id(), refund.amountCents(), refund.reason(), payment.order()));
        return refundBooks().end(refund.id(), repaid);
    }

    PaymentBooks books(Instant now) {
        return new PaymentBooks(store, gateways(now), config, new Timeline(InCurrency.CAD), actor -> actor, at(now));
    }

    PaymentSteps steps(Instant now) {
        return new PaymentSteps(store, actor -> actor, new Timeline(InCurrency.CAD), at(now));
    }

    PaymentCalls calls(Instant now) {
        return new PaymentCalls(steps(now), gateways(now), sandbox(now), new Timeline(InCurrency.CAD), config, at(now));
    }

    RefundBooks refundBooks() {
        return new RefundBooks(store, refunds, new Timeline(InCurrency.CAD), actor -> actor, events::add, at(NOW));
    }

    Gateways gateways(Instant now) {
        return new Gateways(List.of(new SandboxGateway(sandbox(now), config, systems, at(now))), config);
    }

    SandboxBooks sandbox(Instant now) {
        return new SandboxBooks(new SandboxStore(jdbi), config, at(now));
    }

    static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
