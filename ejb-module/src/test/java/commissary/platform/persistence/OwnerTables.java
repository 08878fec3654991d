package commissary.platform.persistence;

import commissary.platform.persistence.OwnerTable.Access;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of all features that hold what is somebody's own. A new one is entered here, with its policies. */
final class OwnerTables {

    private static final String ACCOUNT = "account_id";
    private static final String OWNER = "owner_id";

    static final List<OwnerTable> ALL = List.of(
            OwnerTable.of("audit.entry", "subject_id")
                    .only(Access.ADD)
                    .with(Map.of("actor_kind", "'USER'", "actor_id", ":owner", "action", "'A_DEED'")),
            OwnerTable.of("cart.item", ACCOUNT),
            OwnerTable.of("days.diarist", ACCOUNT),
            OwnerTable.of("days.goals", ACCOUNT)
                    .with(Map.of(
                            "sex",
                            "null",
                            "birth_year",
                            "null",
                            "height_cm",
                            "null",
                            "weight_kg",
                            "null",
                            "activity",
                            "null",
                            "aim",
                            "null")),
            OwnerTable.of("days.summary", ACCOUNT),
            OwnerTable.of("deals.alert", "user_id").with(Map.of("kind", "'NEW_DEAL'", "drop_id", "null")),
            OwnerTable.of("delivery.address", ACCOUNT),
            OwnerTable.of("foods.food", OWNER).with(Map.of("source", "'OWN'", "source_id", "null", "gtin", "null")),
            OwnerTable.of("foods.ingredient", OWNER),
            OwnerTable.of("foods.portion", OWNER),
            OwnerTable.of("foods.recipe", OWNER),
            OwnerTable.of("idempotency.request", ACCOUNT).with(Map.of("status", "null", "answer", "null")),
            OwnerTable.of("identity.preference", ACCOUNT).with(Map.of("min_discount_percent", "10")),
            OwnerTable.of("inventory.ask", ACCOUNT),
            OwnerTable.of("meals.alias", ACCOUNT),
            OwnerTable.of("meals.diary", ACCOUNT),
            OwnerTable.of("meals.item", ACCOUNT),
            OwnerTable.of("meals.meal", ACCOUNT)
                    .with(Map.of("status", "'PENDING'", "meal_type", "null", "parsed_by", "null")),
            OwnerTable.of("notifications.notification", "user_id"),
            OwnerTable.of("orders.customer_order", ACCOUNT)
                    .with(Map.of(
                            "status",
                            "'PAID'",
                            "shipping_method",
                            "'PICKUP'",
                            "shipping_address",
                            "null",
                            "subtotal_cents",
                            "0",
                            "discount_cents",
                            "0",
                            "shipping_fee_cents",
                            "0",
                            "tax_cents",
                            "0",
                            "total_cents",
                            "0")),
            OwnerTable.of("orders.event", ACCOUNT).with(Map.of("kind", "'NOTE'")),
            OwnerTable.of("orders.item", ACCOUNT)
                    .with(Map.of("quantity", "1", "price_cents", "1", "line_total_cents", "1", "discount_cents", "0")),
            OwnerTable.of("payments.attempt", "order_id").only(Access.NOTHING),
            OwnerTable.of("payments.payment", ACCOUNT).only(Access.READ).with(Map.of("refunded_cents", "0")),
            OwnerTable.of("payments.payment_step", ACCOUNT).only(Access.READ),
            OwnerTable.of("payments.refund", "requested_by").only(Access.NOTHING),
            OwnerTable.of("payments.webhook_event", "payment_id").only(Access.NOTHING),
            OwnerTable.of("recommend.purchase", ACCOUNT).only(Access.READ),
            OwnerTable.of("views.product_view", ACCOUNT).only(Access.READ),
            OwnerTable.of("wishlist.wish", ACCOUNT));

    /** Tables that name accounts and have no policies, each for a reason. */
    static final Set<String> OF_THE_SYSTEM = Set.of(
            // Read before anybody is known: by e-mail address, by token.
            "identity.session",
            "identity.mailed_link",
            // What was sent to whom, for administrators.
            "notifications.mail",
            // Found by its token alone, from a mail that nobody signs in for.
            "notifications.unsubscribe_link",
            // Who sells is public.
            "catalog.seller",
            // Limits are counted over everybody.
            "promotions.promotion_use",
            // What screens are told; each node passes it to whom it concerns.
            "realtime.message");

    private OwnerTables() {}
}
