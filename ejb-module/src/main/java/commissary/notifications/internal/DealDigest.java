package commissary.notifications.internal;

import commissary.deals.AlertKind;
import commissary.deals.DealDigestReady;
import commissary.deals.DealView;
import commissary.deals.Deals;
import commissary.deals.PriceDropView;
import commissary.identity.Preferences;
import commissary.identity.Recipient;
import commissary.notifications.internal.Mailbox.Addressee;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.platform.config.DeploymentCurrency;
import commissary.platform.events.EventListener;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One digest for one person: a notification on the screen and a mail. */
@Dependent
class DealDigest implements EventListener<DealDigestReady> {

    private final Deals deals;
    private final Preferences preferences;
    private final NotificationService notifications;
    private final Mailbox mailbox;
    private final DeploymentCurrency currency;

    @Inject
    DealDigest(
            Deals deals,
            Preferences preferences,
            NotificationService notifications,
            Mailbox mailbox,
            DeploymentCurrency currency) {
        this.deals = deals;
        this.preferences = preferences;
        this.notifications = notifications;
        this.mailbox = mailbox;
        this.currency = currency;
    }

    @Override
    public String name() {
        return "notifications.deal-digest";
    }

    @Override
    public Class<DealDigestReady> event() {
        return DealDigestReady.class;
    }

    @Override
    public void on(DealDigestReady event) {
        Optional<Recipient> recipient = preferences.recipient(Actor.system(), event.userId());
        if (recipient.isEmpty()) {
            return;
        }
        String title = title(event);
        List<Map<String, Object>> lines = lines(event);
        String first = lines.isEmpty()
                ? ""
                : lines.get(0).get("name") + " at " + lines.get(0).get("store");
        notifications.announce(
                Actor.system(),
                event.userId(),
                new Announcement(
                        event.kind() == AlertKind.NEW_DEAL ? "new_deals" : "price_drop",
                        title,
                        lines.size() > 1 ? first + " and more" : first,
                        "/deals?city=" + event.city()));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("city", event.city());
        facts.put("deals", lines);
        facts.put("more", event.more() > 0 ? event.more() : false);
        Recipient to = recipient.get();
        mailbox.post(new Addressee(to.userId(), to.email(), to.fullName()), LetterKind.DEAL_DIGEST, title, facts, null);
    }

    private static String title(DealDigestReady event) {
        boolean one = event.total() == 1;
        String what = event.kind() == AlertKind.NEW_DEAL
                ? (one ? "new deal" : "new deals")
                : (one ? "price drop" : "price drops");
        return event.total() + " " + what + " near " + event.cityName();
    }

    private List<Map<String, Object>> lines(DealDigestReady event) {
        if (event.kind() == AlertKind.NEW_DEAL) {
            return deals
                    .named(event.best().stream()
                            .map(DealDigestReady.Pick::dealId)
                            .toList())
                    .stream()
                    .map(this::line)
                    .toList();
        }
        return deals
                .dropsNamed(event.best().stream()
                        .map(DealDigestReady.Pick::dropId)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .map(this::line)
                .toList();
    }

    private Map<String, Object> line(PriceDropView drop) {
        Map<String, Object> line = line(drop.deal());
        line.put("price", currency.format(drop.to()));
        line.put("before", currency.format(drop.from()));
        return line;
    }

    private Map<String, Object> line(DealView deal) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", deal.id());
        line.put("name", deal.name());
        line.put("store", deal.storeName());
        line.put("price", currency.format(deal.discountPrice()));
        if (deal.originalPrice() != null) {
            line.put("before", currency.format(deal.originalPrice()));
        }
        if (deal.discountPercent() != null) {
            line.put("percent", deal.discountPercent());
        }
        if (deal.distanceKm() != null) {
            line.put("distance", String.format(Locale.ROOT, "%.0f km", deal.distanceKm()));
        }
        return line;
    }
}
