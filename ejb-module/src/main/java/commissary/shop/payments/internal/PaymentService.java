package commissary.shop.payments.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.payments.Charge;
import commissary.shop.payments.NewPayment;
import commissary.shop.payments.Notice;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentView;
import commissary.shop.payments.Payments;
import commissary.shop.payments.Provider;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payments: what is decided in the caller's transaction, and what is asked outside of any. */
@Service
class PaymentService implements Payments {

    private final PaymentBooks books;
    private final PaymentCalls calls;

    @Inject
    PaymentService(PaymentBooks books, PaymentCalls calls) {
        this.books = books;
        this.calls = calls;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PaymentService() {
        this(null, null);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<Provider> providers() {
        return calls.providers();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public long begin(NewPayment payment) {
        return books.begin(payment);
    }

    @Override
    @Transactional(TxType.NEVER)
    public Charge charge(long paymentId) {
        return calls.charge(paymentId);
    }

    @Override
    @Transactional(TxType.NEVER)
    public Charge ask(long paymentId) {
        return calls.ask(paymentId);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public PaymentState settle(long paymentId, Charge charge) {
        return books.settle(paymentId, charge);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public List<Long> unsettled(int limit, Instant now) {
        return calls.unsettled(limit, now);
    }

    @Override
    public List<PaymentView> ofOrder(long orderId) {
        return books.ofOrder(orderId);
    }

    @Override
    public PaymentView get(Actor actor, long paymentId) {
        return books.get(actor, paymentId);
    }

    @Override
    @Transactional(TxType.NEVER)
    public Optional<Notice> webhook(Provider provider, Map<String, String> headers, byte[] body) {
        return calls.webhook(provider, headers, body);
    }

    @Override
    @Transactional(TxType.NEVER)
    public Charge cancel(long paymentId) {
        return calls.cancel(paymentId);
    }

    @Override
    @Transactional(TxType.NEVER)
    public Charge decideInSandbox(Actor payer, long paymentId, boolean approve) {
        return calls.decideInSandbox(payer, paymentId, approve);
    }
}
