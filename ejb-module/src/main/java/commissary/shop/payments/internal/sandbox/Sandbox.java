package commissary.shop.payments.internal.sandbox;

import commissary.platform.outside.AttemptFailed;
import commissary.shop.payments.Charge;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import commissary.shop.payments.internal.gateway.Unreadable;

/** Where charges of the sandbox are kept. Each call is one request, which may fail by {@link AttemptFailed}. */
interface Sandbox {

    Charge charge(ChargeOrder order) throws Unreadable, InterruptedException;

    Charge ask(ChargeOrder order) throws Unreadable, InterruptedException;

    Charge cancel(ChargeOrder order) throws Unreadable, InterruptedException;

    Repaid refund(RefundOrder order) throws Unreadable, InterruptedException;
}
