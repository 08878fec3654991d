package commissary.notifications.internal;

import commissary.notifications.internal.Mailbox.Addressee;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.platform.config.DeploymentCurrency;
import commissary.shared.Actor;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.orders.Customer;
import commissary.shop.orders.OrderView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a customer of his order by every way at once: on the screen, by mail, and by a short message if he gave a number. */
@Dependent
class OrderNews {

    private final NotificationService notifications;
    private final Mailbox mailbox;
    private final ShortMessages shortMessages;
    private final DeploymentCurrency currency;

    @Inject
    OrderNews(
            NotificationService notifications,
            Mailbox mailbox,
            ShortMessages shortMessages,
            DeploymentCurrency currency) {
        this.notifications = notifications;
        this.mailbox = mailbox;
        this.shortMessages = shortMessages;
        this.currency = currency;
    }

    /**
     * Some news.
     *
     * @param title for the screen and the subject
     * @param body a sentence
     * @param letter null for none
     * @param withInvoice whether the letter brings the invoice
     * @param shortly what a short message says; null for none
     */
    record News(
            String type,
            String title,
            String body,
            @Nullable LetterKind letter,
            boolean withInvoice,
            @Nullable String shortly) {}

    /** Tells it, in the caller's transaction. */
    void tell(OrderView order, News news, Map<String, ?> more) {
        @Nullable Customer customer = order.customer();
        if (customer == null) {
            throw new IllegalStateException("Order " + order.id() + " came without its customer");
        }
        String link = "/shop/orders/" + order.id();
        notifications.announce(
                Actor.system(), customer.id(), new Announcement(news.type(), news.title(), news.body(), link));
        Addressee to = new Addressee(customer.id(), customer.email(), customer.fullName());
        if (news.letter() != null) {
            post(order, news, news.letter(), to, more);
        }
        if (news.shortly() != null && order.smsNumber() != null) {
            shortMessages.post(to.userId(), order.smsNumber(), news.type(), news.shortly());
        }
    }

    String written(BigDecimal amount) {
        return currency.format(amount);
    }

    private void post(OrderView order, News news, LetterKind letter, Addressee to, Map<String, ?> more) {
        Map<String, Object> facts = facts(order);
        facts.putAll(more);
        if (news.withInvoice()) {
            mailbox.postWithInvoice(to, letter, news.title(), facts, order.id());
        } else {
            mailbox.post(to, letter, news.title(), facts, null);
        }
    }

    private Map<String, Object> facts(OrderView order) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("orderId", order.id());
        facts.put("number", order.number());
        facts.put("lines", order.lines().stream().map(this::line).toList());
        facts.put("sums", sums(order));
        facts.put("total", written(order.total()));
        if (order.shippingAddress() != null) {
            facts.put(
                    "address",
                    order.shippingAddress().line1() + ", "
                            + order.shippingAddress().city());
        } else if (order.pickupSite() != null) {
            facts.put("pickup", order.pickupSite());
        }
        return facts;
    }

    private Map<String, Object> line(SummaryLine line) {
        return Map.of("name", line.name(), "quantity", line.quantity(), "amount", written(line.lineTotal()));
    }

    private List<Map<String, Object>> sums(OrderView order) {
        List<Map<String, Object>> sums = new ArrayList<>();
        sums.add(sum("Subtotal", order.subtotal()));
        order.discounts()
                .forEach(discount ->
                        sums.add(sum(discount.name(), discount.amount().negate())));
        sums.add(sum("Delivery", order.shippingFee()));
        order.taxes().forEach(tax -> sums.add(sum(tax.name(), tax.amount())));
        return sums;
    }

    private Map<String, Object> sum(String name, BigDecimal amount) {
        return Map.of("name", name, "amount", written(amount));
    }
}
