package commissary.shop.orders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.persistence.KeptConnection;
import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.checkout.Discount;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.checkout.TaxPart;
import commissary.shop.delivery.Address;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.orders.Customer;
import commissary.shop.orders.OrderQuery;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderSummary;
import commissary.shop.orders.PlaceOrder;
import commissary.shop.orders.StatusChange;
import commissary.shop.orders.TimelineEntry;
import commissary.shop.payments.Provider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Orders on the real database, and who sees them there. */
class OrderStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Address ADDRESS = new Address("Robin", "1 Street", null, "Calgary", "AB", "T2P 1J9", "CA");
    private static final PageRequest PAGE = new PageRequest(1, 20);

    private final TestDatabase database = TestDatabase.get();
    private final long mine = account();
    private final long others = account();
    private final long product = product();
    private final String key = UUID.randomUUID().toString();

    @Test
    void anOrderIsReadAsItWasWritten() {
        long id = placed();

        OrderReadStore.Facts facts =
                as(mine, jdbi -> new OrderReadStore(jdbi).facts(id)).orElseThrow();
        List<SummaryLine> lines = as(mine, jdbi -> new OrderReadStore(jdbi).lines(id));

        assertThat(facts.status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
        assertThat(facts.shippingAddress()).isEqualTo(ADDRESS);
        assertThat(facts.total()).isEqualTo("26.25");
        assertThat(facts.discounts()).containsExactlyElementsOf(summary().discounts());
        assertThat(facts.taxes()).containsExactlyElementsOf(summary().taxes());
        assertThat(facts.placedAt()).isEqualTo(NOW);
        assertThat(lines).isEqualTo(summary().lines());
        List<ProductQuantity> goods = as(mine, jdbi -> new OrderStore(jdbi).goods(id));
        assertThat(goods).containsExactly(new ProductQuantity(product, 3));
    }

    @Test
    void aNewOrdersRowIsTheOneThatIsWritten() {
        NewOrder order = order(as(mine, jdbi -> new OrderStore(jdbi).nextId()));

        as(mine, jdbi -> new OrderStore(jdbi).insert(order));

        OrderRow written =
                as(mine, jdbi -> new OrderStore(jdbi).find(order.id()).orElseThrow());
        assertThat(written).isEqualTo(order.row());
    }

    @Test
    void anotherPersonSeesNothingOfIt() {
        long id = placed();

        Optional<OrderRow> found = as(others, jdbi -> new OrderStore(jdbi).find(id));
        Optional<OrderRow> locked = as(others, jdbi -> new OrderStore(jdbi).lock(id));
        List<SummaryLine> lines = as(others, jdbi -> new OrderReadStore(jdbi).lines(id));
        List<TimelineEntry> events = as(others, jdbi -> new OrderReadStore(jdbi).events(id));
        Page<OrderSummary> list = as(others, jdbi -> new OrderReadStore(jdbi).find(mine, all(null), PAGE));
        Optional<Long> owner = as(others, jdbi -> new OrderStore(jdbi).ownerOf(id));
        Optional<Long> ownerOfNone = as(others, jdbi -> new OrderStore(jdbi).ownerOf(Long.MAX_VALUE));

        assertThat(found).isEmpty();
        assertThat(locked).isEmpty();
        assertThat(lines).isEmpty();
        assertThat(events).isEmpty();
        assertThat(list.items()).isEmpty();
        assertThat(owner).as("but whose it is can be asked").contains(mine);
        assertThat(ownerOfNone).isEmpty();
    }

    @Test
    void aSecondOrderOfOneNameIsNotWritten() {
        long id = placed();

        long second = as(mine, jdbi -> {
            OrderStore store = new OrderStore(jdbi);
            NewOrder again = order(store.nextId());
            return store.insert(again) ? again.id() : -1;
        });

        assertThat(second).isEqualTo(-1);
        assertThat(as(mine, jdbi -> new OrderStore(jdbi).named(mine, key))
                        .orElseThrow()
                        .id())
                .isEqualTo(id);
    }

    @Test
    void listsAreFilteredByWhatIsAsked() {
        long id = placed();
        String number =
                asJobs(jdbi -> new OrderStore(jdbi).find(id)).orElseThrow().number();
        asJobs(jdbi -> {
            new OrderStore(jdbi).setStatus(id, OrderStatus.PAID, NOW);
            return id;
        });

        assertThat(found(all(number))).containsExactly(id);
        assertThat(found(new OrderQuery(OrderStatus.PAID, number, null, null, true)))
                .containsExactly(id);
        assertThat(found(new OrderQuery(OrderStatus.SHIPPED, number, null, null, true)))
                .isEmpty();
        LocalDate day = LocalDate.parse("2026-11-21");
        assertThat(found(new OrderQuery(null, number, day, day, true))).containsExactly(id);
        assertThat(found(new OrderQuery(null, number, day.plusDays(1), null, true)))
                .isEmpty();
        assertThat(found(new OrderQuery(null, number, null, day.minusDays(1), true)))
                .isEmpty();
    }

    @Test
    void whatIsNotSaidOfAParcelStays() {
        long id = placed();
        asJobs(jdbi -> {
            OrderStore store = new OrderStore(jdbi);
            store.setParcel(id, new StatusChange("Canada Post", "CP1", null, null));
            store.setParcel(id, new StatusChange(null, "CP2", "https://example.com", null));
            return id;
        });

        OrderReadStore.Facts facts =
                asJobs(jdbi -> new OrderReadStore(jdbi).facts(id)).orElseThrow();

        assertThat(facts.carrier()).isEqualTo("Canada Post");
        assertThat(facts.trackingNumber()).isEqualTo("CP2");
        assertThat(facts.trackingUrl()).isEqualTo("https://example.com");
    }

    private List<Long> found(OrderQuery query) {
        return asJobs(jdbi -> new OrderReadStore(jdbi).find(null, query, PAGE)).items().stream()
                .map(order -> order.id())
                .toList();
    }

    private static OrderQuery all(@Nullable String words) {
        return new OrderQuery(null, words, null, null, true);
    }

    private long placed() {
        return as(mine, jdbi -> {
            OrderStore store = new OrderStore(jdbi);
            NewOrder order = order(store.nextId());
            assertThat(store.insert(order)).isTrue();
            store.note(store.find(order.id()).orElseThrow(), NOW, "PLACED", "Order placed");
            return order.id();
        });
    }

    private NewOrder order(long id) {
        CheckoutRequest wanted = new CheckoutRequest(
                List.of(new ProductQuantity(product, 3)), ADDRESS, null, ShippingMethod.STANDARD, null);
        return new NewOrder(
                id,
                "2026-%07d".formatted(id),
                new Customer(mine, "Robin", "robin@example.com"),
                new PlaceOrder(wanted, Provider.SANDBOX, "tok_approve", null, key),
                summary(),
                "CAD",
                NOW,
                NOW.plusSeconds(1800));
    }

    private CheckoutSummary summary() {
        return new CheckoutSummary(
                List.of(new SummaryLine(
                        product,
                        "SKU",
                        "Thing",
                        null,
                        3,
                        new BigDecimal("10.00"),
                        new BigDecimal("30.00"),
                        new BigDecimal("5.00"))),
                new BigDecimal("30.00"),
                new BigDecimal("5.00"),
                List.of(new Discount(1, "Five off", null, new BigDecimal("5.00"))),
                new BigDecimal("0.00"),
                new BigDecimal("1.25"),
                List.of(new TaxPart("GST", new BigDecimal("0.05"), new BigDecimal("1.25"))),
                new BigDecimal("26.25"),
                List.of(),
                List.of(),
                List.of());
    }

    private <T> T as(long user, Function<Jdbi, T> work) {
        return database.asUser(user, handle -> work.apply(over(handle)));
    }

    private <T> T asJobs(Function<Jdbi, T> work) {
        return database.asJobs(handle -> work.apply(over(handle)));
    }

    private static Jdbi over(Handle handle) {
        return Sql.over(new KeptConnection(handle.getConnection()));
    }

    private long account() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        """
                                insert into identity.account (email, email_key, full_name, time_zone, role, active,
                                    email_verified, password_hash, password_changed_at, created_at)
                                select name, name, 'Robin', 'UTC', 'EMPLOYEE', true, true, '', now(), now()
                                from (select gen_random_uuid() || '@example.com' as name) as somebody returning id
                                """)
                .mapTo(Long.class)
                .one());
    }

    private long product() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        """
                                with category as (
                                    insert into catalog.category (name, slug) values ('Test', gen_random_uuid())
                                    returning id
                                )
                                insert into catalog.product
                                    (sku, name, description, category_id, price_cents, stock, created_at, updated_at)
                                select gen_random_uuid(), 'Thing', '', id, 1000, 5, now(), now() from category
                                returning id
                                """)
                .mapTo(Long.class)
                .one());
    }
}
