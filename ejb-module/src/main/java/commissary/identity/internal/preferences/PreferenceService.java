package commissary.identity.internal.preferences;

import commissary.identity.Preferences;
import commissary.identity.PreferencesView;
import commissary.identity.Recipient;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The preferences' front door. */
@Service
class PreferenceService implements Preferences {

    private final PreferenceStore store;
    private final Clock clock;

    @Inject
    PreferenceService(PreferenceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PreferenceService() {
        this(null, null);
    }

    @Override
    public PreferencesView of(Actor actor) {
        return store.find(actor.userId()).orElseGet(PreferencesView::defaults);
    }

    @Override
    public PreferencesView save(Actor actor, PreferencesView preferences) {
        PreferenceRules.check(preferences);
        store.save(actor.userId(), preferences, clock.instant());
        return preferences;
    }

    @Override
    public List<Recipient> recipients(Actor actor, String city, long afterUserId, int limit) {
        requireSystem(actor);
        return store.recipients(city, afterUserId, limit);
    }

    @Override
    public Optional<Recipient> recipient(Actor actor, long userId) {
        requireSystem(actor);
        return store.recipient(userId);
    }

    @Override
    public List<Recipient> recipients(Actor actor, Collection<Long> userIds) {
        requireSystem(actor);
        return store.recipients(userIds);
    }

    @Override
    public void turnMailsOff(Actor actor, long userId) {
        requireSystem(actor);
        PreferencesView p = store.find(userId).orElseGet(PreferencesView::defaults);
        PreferencesView silent = new PreferencesView(
                p.city(),
                p.maxDistanceKm(),
                false,
                p.notifyNewDeals(),
                p.notifyPriceDrops(),
                p.minDiscountPercent(),
                p.favoriteCategories(),
                p.smsNumber(),
                false);
        store.save(userId, silent, clock.instant());
    }

    private static void requireSystem(Actor actor) {
        if (!actor.isSystem()) {
            throw new Forbidden("Only the application itself may ask this");
        }
    }
}
