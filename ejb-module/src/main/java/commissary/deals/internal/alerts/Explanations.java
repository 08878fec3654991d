package commissary.deals.internal.alerts;

import commissary.deals.AlertKind;
import commissary.deals.Audience;
import commissary.deals.DealNotFound;
import commissary.deals.DealView;
import commissary.deals.DealWishes;
import commissary.deals.PreviewDeal;
import commissary.deals.PreviewView;
import commissary.deals.WhyRule;
import commissary.deals.WhyView;
import commissary.deals.internal.DealStore;
import commissary.shared.Actor;
import commissary.shared.Forbidden;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why somebody is told of a deal, and what other wishes would have brought. */
@Dependent
public class Explanations {

    private static final Duration PREVIEW = Duration.ofDays(7);
    private static final int SAMPLE = 20;

    private final AlertStore store;
    private final DealStore deals;
    private final Audience audience;
    private final Clock clock;

    @Inject
    public Explanations(AlertStore store, DealStore deals, Audience audience, Clock clock) {
        this.store = store;
        this.deals = deals;
        this.audience = audience;
        this.clock = clock;
    }

    public WhyView why(Actor actor, long dealId) {
        Offer offer = store.newDeal(dealId).orElseThrow(() -> new DealNotFound(dealId));
        DealWishes wishes = audience.wishesOf(actor.userId())
                .orElseThrow(() -> new Forbidden("This call needs a person with preferences"));
        List<WhyRule> rules = AlertRules.explain(offer, wishes, AlertKind.NEW_DEAL);
        return new WhyView(
                rules.stream().allMatch(WhyRule::passed),
                store.toldOf(actor.userId(), dealId).orElse(null),
                rules);
    }

    public PreviewView preview(DealWishes wishes) {
        Instant to = clock.instant();
        Instant from = to.minus(PREVIEW);
        @Nullable String city = wishes.city();
        List<Told> told = new ArrayList<>();
        if (city != null) {
            store.newDealsSince(city, from).forEach(offer -> told.add(new Told(AlertKind.NEW_DEAL, offer)));
            store.priceDropsSince(city, from).forEach(offer -> told.add(new Told(AlertKind.PRICE_DROP, offer)));
        }
        told.removeIf(one -> !AlertRules.pass(one.offer(), wishes, one.kind()));
        int newDeals = (int)
                told.stream().filter(one -> one.kind() == AlertKind.NEW_DEAL).count();
        int digests = (int) told.stream()
                .map(one -> one.kind() + ":" + one.offer().runId())
                .distinct()
                .count();
        return new PreviewView(from, to, newDeals, told.size() - newDeals, digests, sample(told, wishes));
    }

    private List<PreviewDeal> sample(List<Told> told, DealWishes wishes) {
        List<Told> latest = told.stream()
                .sorted(Comparator.<Told, Instant>comparing(one -> one.offer().foundAt())
                        .thenComparing(one -> one.offer().dealId())
                        .reversed())
                .limit(SAMPLE)
                .toList();
        Map<Long, DealView> views =
                deals
                        .named(latest.stream()
                                .map(one -> one.offer().dealId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(DealView::id, Function.identity()));
        return latest.stream()
                .flatMap(one -> Optional.ofNullable(views.get(one.offer().dealId()))
                        .map(deal -> new PreviewDeal(
                                deal,
                                one.kind(),
                                AlertRules.fired(one.offer(), wishes),
                                one.offer().foundAt()))
                        .stream())
                .toList();
    }

    private record Told(AlertKind kind, Offer offer) {}
}
