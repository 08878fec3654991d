package commissary.shop.orders.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.json.Json;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.StatusChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The orders as the steps read and write them. */
@Dependent
class OrderStore {

    private static final String ROW =
            """
            select id, number, account_id, customer_email, status, total_cents, payment_id, from_cart, pay_until
            from orders.customer_order
            """;

    private final Jdbi jdbi;

    @Inject
    OrderStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long nextId() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('orders.customer_order_id_seq')")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Writes an order and what is in it; waits for a transaction that writes one of the same name.
     *
     * @return false if there is one of that name
     */
    boolean insert(NewOrder order) {
        return jdbi.withHandle(handle -> {
            boolean isNew = insertOrder(handle, order);
            if (isNew) {
                insertItems(handle, order);
            }
            return isNew;
        });
    }

    private static boolean insertOrder(Handle handle, NewOrder order) {
        return handle.createUpdate(
                                """
                        insert into orders.customer_order
                            (id, number, account_id, idempotency_key, status, customer_name, customer_email,
                             subtotal_cents, discount_cents, shipping_fee_cents, tax_cents, total_cents, discounts, taxes,
                             currency, shipping_method, shipping_address, pickup_site, sms_number, from_cart, pay_until,
                             placed_at, updated_at)
                        values (:id, :number, :account, :key, 'PENDING_PAYMENT', :customerName, :customerEmail,
                                :subtotal, :discount, :shippingFee, :tax, :total, cast(:discounts as jsonb),
                                cast(:taxes as jsonb), :currency, :shippingMethod, cast(:shippingAddress as jsonb),
                                :pickupSite, :smsNumber, :fromCart, :payUntil, :placedAt, :placedAt)
                        on conflict on constraint order_once do nothing
                        """)
                        .bind("id", order.id())
                        .bind("number", order.number())
                        .bind("account", order.customer().id())
                        .bind("key", order.wish().idempotencyKey())
                        .bind("customerName", order.customer().fullName())
                        .bind("customerEmail", order.customer().email())
                        .bind("subtotal", Cents.of(order.summary().subtotal()))
                        .bind("discount", Cents.of(order.summary().discount()))
                        .bind("shippingFee", Cents.of(order.summary().shippingFee()))
                        .bind("tax", Cents.of(order.summary().tax()))
                        .bind("total", Cents.of(order.summary().total()))
                        .bind("discounts", json(order.summary().discounts()))
                        .bind("taxes", json(order.summary().taxes()))
                        .bind("currency", order.currency())
                        .bind(
                                "shippingMethod",
                                order.wish().wanted().shippingMethod().name())
                        .bind(
                                "shippingAddress",
                                jsonOrNull(order.wish().wanted().shippingAddress()))
                        .bind("pickupSite", order.wish().wanted().pickupSite())
                        .bind("smsNumber", order.wish().smsNumber())
                        .bind("fromCart", order.wish().wanted().items() == null)
                        .bind("payUntil", order.payUntil())
                        .bind("placedAt", order.placedAt())
                        .execute()
                == 1;
    }

    private static void insertItems(Handle handle, NewOrder order) {
        List<ItemRow> rows = new ArrayList<>();
        for (SummaryLine line : order.summary().lines()) {
            rows.add(ItemRow.of(rows.size(), line));
        }
        handle.createUpdate(
                        """
                        insert into orders.item
                            (order_id, position, account_id, product_id, sku, name, image_url, quantity, price_cents,
                             line_total_cents, discount_cents)
                        select :order, position, :account, "productId", sku, name, "imageUrl", quantity, "priceCents",
                               "lineTotalCents", "discountCents"
                        from jsonb_to_recordset(cast(:rows as jsonb)) as row(
                            position integer, "productId" bigint, sku text, name text, "imageUrl" text, quantity integer,
                            "priceCents" bigint, "lineTotalCents" bigint, "discountCents" bigint)
                        """)
                .bind("order", order.id())
                .bind("account", order.customer().id())
                .bind("rows", json(rows))
                .execute();
    }

    /** The order of this name of the caller's. */
    Optional<OrderRow> named(long accountId, String idempotencyKey) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ROW + "where account_id = :account and idempotency_key = :key")
                        .bind("account", accountId)
                        .bind("key", idempotencyKey)
                        .map(OrderStore::row)
                        .findOne());
    }

    Optional<OrderRow> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "where id = :id")
                .bind("id", id)
                .map(OrderStore::row)
                .findOne());
    }

    /** The order, which nobody else changes before the transaction ends. */
    Optional<OrderRow> lock(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "where id = :id for no key update")
                .bind("id", id)
                .map(OrderStore::row)
                .findOne());
    }

    /** Whose it is, even if the caller may not see it; empty if there is none of this id. */
    Optional<Long> ownerOf(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select orders.owner_of(:id)")
                .bind("id", id)
                .map((row, context) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .one());
    }

    void setPayment(long id, long paymentId, Instant payUntil) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update orders.customer_order set payment_id = :payment, pay_until = :until where id = :id")
                .bind("id", id)
                .bind("payment", paymentId)
                .bind("until", payUntil)
                .execute());
    }

    void setStatus(long id, OrderStatus status, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update orders.customer_order set status = :status, updated_at = :now where id = :id")
                .bind("id", id)
                .bind("status", status.name())
                .bind("now", now)
                .execute());
    }

    /** Writes what is said of the parcel; what is not said stays. */
    void setParcel(long id, StatusChange said) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update orders.customer_order
                        set carrier = coalesce(:carrier, carrier), tracking_number = coalesce(:number, tracking_number),
                            tracking_url = coalesce(:url, tracking_url)
                        where id = :id
                        """)
                .bind("id", id)
                .bind("carrier", said.carrier())
                .bind("number", said.trackingNumber())
                .bind("url", said.trackingUrl())
                .execute());
    }

    /** What is in it, each product once. */
    List<ProductQuantity> goods(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select product_id, sum(quantity)::integer as quantity from orders.item where order_id = :id
                        group by product_id order by min(position)
                        """)
                .bind("id", id)
                .map((row, context) -> new ProductQuantity(row.getLong("product_id"), row.getInt("quantity")))
                .list());
    }

    void note(OrderRow order, Instant at, String kind, String message) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into orders.event (order_id, account_id, at, kind, message)"
                                + " values (:order, :account, :at, :kind, :message)")
                        .bind("order", order.id())
                        .bind("account", order.accountId())
                        .bind("at", at)
                        .bind("kind", kind)
                        .bind("message", message)
                        .execute());
    }

    private static OrderRow row(ResultSet row, StatementContext context) throws SQLException {
        return new OrderRow(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("account_id"),
                row.getString("customer_email"),
                OrderStatus.valueOf(row.getString("status")),
                row.getLong("total_cents"),
                row.getObject("payment_id", Long.class),
                row.getBoolean("from_cart"),
                row.getObject("pay_until", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String jsonOrNull(@Nullable Object value) {
        return value == null ? null : json(value);
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line as the statement takes it. */
    private record ItemRow(
            int position,
            long productId,
            String sku,
            String name,
            @Nullable String imageUrl,
            int quantity,
            long priceCents,
            long lineTotalCents,
            long discountCents) {

        static ItemRow of(int position, SummaryLine line) {
            return new ItemRow(
                    position,
                    line.productId(),
                    line.sku(),
                    line.name(),
                    line.imageUrl(),
                    line.quantity(),
                    Cents.of(line.price()),
                    Cents.of(line.lineTotal()),
                    Cents.of(line.discount()));
        }
    }
}
