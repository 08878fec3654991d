package commissary.deals.internal.alerts;

import commissary.deals.AlertKind;
import commissary.deals.Audience;
import commissary.deals.DealDigestReady;
import commissary.deals.DealDigestReady.Pick;
import commissary.deals.DealWishes;
import commissary.deals.internal.alerts.AlertStore.NewAlert;
import commissary.deals.internal.alerts.AlertStore.Told;
import commissary.platform.events.Events;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells each person what he wants to know of, in one digest a run and kind. The row of an alert and the event that leads
 * to the mail commit together, and no row can be written twice: so nobody is told twice, and nobody is missed.
 */
@Dependent
public class Alerts {

    private static final int BEST = 20;

    private static final Comparator<Offer> BEST_FIRST = Comparator.comparing(
                    Offer::discountPercent, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .reversed()
            .thenComparing(Offer::distanceKm, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
            .thenComparing(Offer::dealId, Comparator.reverseOrder());

    private final AlertStore store;
    private final Audience audience;
    private final Events events;
    private final Clock clock;

    @Inject
    public Alerts(AlertStore store, Audience audience, Events events, Clock clock) {
        this.store = store;
        this.audience = audience;
        this.events = events;
        this.clock = clock;
    }

    void tell(String city, AlertKind kind, List<Offer> offers) {
        List<NewAlert> wanted = new ArrayList<>();
        for (DealWishes wishes : audience.wishingFor(city)) {
            for (Offer offer : offers) {
                if (AlertRules.pass(offer, wishes, kind)) {
                    wanted.add(new NewAlert(wishes.userId(), kind, offer, AlertRules.fired(offer, wishes)));
                }
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Set<Told> told = store.insert(wanted, now);
        Map<Long, List<NewAlert>> byUser = wanted.stream()
                .filter(alert -> told.contains(alert.told()))
                .collect(Collectors.groupingBy(NewAlert::userId, TreeMap::new, Collectors.toList()));
        byUser.forEach((userId, alerts) -> events.publish(digest(userId, kind, alerts, now)));
    }

    private static DealDigestReady digest(long userId, AlertKind kind, List<NewAlert> alerts, Instant now) {
        Map<Card, List<NewAlert>> cards = alerts.stream()
                .sorted(Comparator.comparing(NewAlert::offer, BEST_FIRST))
                .collect(Collectors.groupingBy(Card::of, LinkedHashMap::new, Collectors.toList()));
        List<List<NewAlert>> best = cards.values().stream().limit(BEST).toList();
        List<Pick> picks = best.stream()
                .map(equals -> equals.get(0))
                .map(alert -> new Pick(alert.offer().dealId(), alert.offer().dropId(), alert.rule()))
                .toList();
        int shown = best.stream().mapToInt(List::size).sum();
        Offer any = alerts.get(0).offer();
        return new DealDigestReady(
                UUID.randomUUID(),
                now,
                userId,
                any.city(),
                any.cityName(),
                kind,
                any.runId(),
                alerts.size(),
                picks,
                alerts.size() - shown);
    }

    /** Equal lots are shown once. */
    private record Card(long productId, long priceCents) {

        static Card of(NewAlert alert) {
            return new Card(alert.offer().productId(), alert.offer().priceCents());
        }
    }
}
