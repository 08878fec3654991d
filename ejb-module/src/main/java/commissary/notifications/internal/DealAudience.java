package commissary.notifications.internal;

import commissary.deals.Audience;
import commissary.deals.Category;
import commissary.deals.DealWishes;
import commissary.identity.Preferences;
import commissary.identity.PreferencesView;
import commissary.identity.Recipient;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the deals, which know no users, what people wish of them. */
@Dependent
class DealAudience implements Audience {

    private static final int PAGE = 1_000;

    private final Preferences preferences;

    @Inject
    DealAudience(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public List<DealWishes> wishingFor(String city) {
        List<DealWishes> wishes = new ArrayList<>();
        List<Recipient> page = preferences.recipients(Actor.system(), city, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(recipient -> wishes.add(wishes(recipient)));
            page = preferences.recipients(
                    Actor.system(), city, page.get(page.size() - 1).userId(), PAGE);
        }
        return wishes;
    }

    @Override
    public Optional<DealWishes> wishesOf(long userId) {
        return preferences.recipient(Actor.system(), userId).map(DealAudience::wishes);
    }

    private static DealWishes wishes(Recipient recipient) {
        PreferencesView wanted = recipient.preferences();
        return new DealWishes(
                recipient.userId(),
                wanted.city(),
                wanted.maxDistanceKm(),
                wanted.emailNotifications(),
                wanted.notifyNewDeals(),
                wanted.notifyPriceDrops(),
                wanted.minDiscountPercent(),
                wanted.favoriteCategories().stream()
                        .flatMap(name -> Category.ofWireName(name).stream())
                        .collect(Collectors.toSet()));
    }
}
