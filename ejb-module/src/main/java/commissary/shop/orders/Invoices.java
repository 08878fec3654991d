package commissary.shop.orders;

import commissary.shared.Actor;

/** Invoices, as PDF. */
public interface Invoices {

    /**
     * The invoice of an order; made anew from what was ordered, so it is always the same.
     *
     * @throws OrderNotFound if there is none of this id for this caller
     * @throws commissary.shared.Conflict {@code ORDER_NOT_PAID} if nothing was ever paid
     */
    Invoice of(Actor actor, long orderId);

    /**
     * An invoice; never compared.
     *
     * @param fileName such as {@code invoice-2026-0000123.pdf}
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Invoice(String fileName, byte[] pdf) {}
}
