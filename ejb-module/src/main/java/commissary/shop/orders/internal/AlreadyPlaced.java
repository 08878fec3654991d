package commissary.shop.orders.internal;

/** Somebody else has just placed an order of this name; it is his that counts. */
final class AlreadyPlaced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyPlaced(String idempotencyKey) {
        super("An order named " + idempotencyKey + " was placed meanwhile");
    }
}
