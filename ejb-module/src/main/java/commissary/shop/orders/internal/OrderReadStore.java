package commissary.shop.orders.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import commissary.platform.json.Json;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.checkout.Discount;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.checkout.TaxPart;
import commissary.shop.delivery.Address;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.orders.Customer;
import commissary.shop.orders.OrderQuery;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderSummary;
import commissary.shop.orders.TimelineEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The orders as people read them. */
@Dependent
class OrderReadStore {

    private static final String WHICH =
            """
             from orders.customer_order o
            where (cast(:account as bigint) is null or o.account_id = :account)
              and (cast(:status as text) is null or o.status = :status)
              and (cast(:from as timestamptz) is null or o.placed_at >= :from)
              and (cast(:until as timestamptz) is null or o.placed_at < :until)
              and (cast(:words as text) is null or strpos(lower(o.number), :words) > 0
                   or strpos(lower(o.customer_name), :words) > 0 or strpos(lower(o.customer_email), :words) > 0
                   or exists (select from orders.item i where i.order_id = o.id and strpos(lower(i.name), :words) > 0))
            """;

    private final Jdbi jdbi;

    @Inject
    OrderReadStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param account whose; null for everybody's */
    Page<OrderSummary> find(@Nullable Long account, OrderQuery query, PageRequest page) {
        Map<String, @Nullable Object> parameters = parameters(account, query);
        return jdbi.withHandle(handle -> {
            List<Facts> found = handle.createQuery(
                            "select o.*" + WHICH + " order by o.id desc limit :limit offset :offset")
                    .bindMap(parameters)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map(OrderReadStore::facts)
                    .list();
            long total = handle.createQuery("select count(*)" + WHICH)
                    .bindMap(parameters)
                    .mapTo(Long.class)
                    .one();
            Map<Long, List<SummaryLine>> lines =
                    lines(handle, found.stream().map(Facts::id).toList());
            boolean isStaff = account == null;
            return new Page<>(
                    found.stream()
                            .map(order -> order.summary(lines.getOrDefault(order.id(), List.of()), isStaff))
                            .toList(),
                    page,
                    total);
        });
    }

    Optional<Facts> facts(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from orders.customer_order where id = :id")
                .bind("id", id)
                .map(OrderReadStore::facts)
                .findOne());
    }

    List<SummaryLine> lines(long id) {
        return jdbi.withHandle(handle -> lines(handle, List.of(id)).getOrDefault(id, List.of()));
    }

    List<TimelineEntry> events(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select at, kind, message from orders.event where order_id = :id order by at, id")
                .bind("id", id)
                .map((row, context) ->
                        new TimelineEntry(instant(row, "at"), row.getString("kind"), row.getString("message")))
                .list());
    }

    private static Map<String, @Nullable Object> parameters(@Nullable Long account, OrderQuery query) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("status", query.status() == null ? null : query.status().name());
        parameters.put(
                "from",
                query.from() == null
                        ? null
                        : query.from().atStartOfDay(ZoneOffset.UTC).toInstant());
        parameters.put(
                "until",
                query.to() == null
                        ? null
                        : query.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        parameters.put(
                "words", query.words() == null ? null : query.words().strip().toLowerCase(Locale.ROOT));
        return parameters;
    }

    private static Map<Long, List<SummaryLine>> lines(Handle handle, Collection<Long> ids) {
        return handle
                .createQuery(
                        """
                        select order_id, product_id, sku, name, image_url, quantity, price_cents, line_total_cents,
                               discount_cents
                        from orders.item where order_id = any(cast(:ids as bigint[])) order by order_id, position
                        """)
                .bind("ids", ids.toArray(Long[]::new))
                .map((row, context) -> Map.entry(row.getLong("order_id"), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SummaryLine line(ResultSet row) throws SQLException {
        return new SummaryLine(
                row.getLong("product_id"),
                row.getString("sku"),
                row.getString("name"),
                row.getString("image_url"),
                row.getInt("quantity"),
                Cents.amount(row.getLong("price_cents")),
                Cents.amount(row.getLong("line_total_cents")),
                Cents.amount(row.getLong("discount_cents")));
    }

    private static Facts facts(ResultSet row, StatementContext context) throws SQLException {
        return new Facts(
                row.getLong("id"),
                row.getString("number"),
                OrderStatus.valueOf(row.getString("status")),
                new Customer(
                        row.getLong("account_id"), row.getString("customer_name"), row.getString("customer_email")),
                instant(row, "placed_at"),
                Cents.amount(row.getLong("subtotal_cents")),
                Cents.amount(row.getLong("discount_cents")),
                json(row.getString("discounts"), new TypeReference<>() {}),
                Cents.amount(row.getLong("shipping_fee_cents")),
                Cents.amount(row.getLong("tax_cents")),
                json(row.getString("taxes"), new TypeReference<>() {}),
                Cents.amount(row.getLong("total_cents")),
                row.getString("currency"),
                ShippingMethod.valueOf(row.getString("shipping_method")),
                row.getString("shipping_address") == null
                        ? null
                        : json(row.getString("shipping_address"), new TypeReference<Address>() {}),
                row.getString("pickup_site"),
                row.getString("sms_number"),
                row.getString("carrier"),
                row.getString("tracking_number"),
                row.getString("tracking_url"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> T json(String text, TypeReference<T> type) throws SQLException {
        try {
            return Json.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new SQLException("An order is not written as expected", e);
        }
    }

    /** An order without what stands in other tables. */
    record Facts(
            long id,
            String number,
            OrderStatus status,
            Customer customer,
            Instant placedAt,
            BigDecimal subtotal,
            BigDecimal discount,
            List<Discount> discounts,
            BigDecimal shippingFee,
            BigDecimal tax,
            List<TaxPart> taxes,
            BigDecimal total,
            String currency,
            ShippingMethod shippingMethod,
            @Nullable Address shippingAddress,
            @Nullable String pickupSite,
            @Nullable String smsNumber,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable String trackingUrl) {

        OrderSummary summary(List<SummaryLine> lines, boolean isStaff) {
            int count = lines.stream().mapToInt(SummaryLine::quantity).sum();
            return new OrderSummary(
                    id, number, status, placedAt, lines, count, total, currency, isStaff ? customer : null);
        }
    }
}
