package commissary.identity.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.PreferencesView;
import commissary.identity.Recipient;
import commissary.identity.internal.IdentityDatabase;
import commissary.platform.persistence.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;

class PreferenceStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final TestDatabase database = TestDatabase.get();
    private final long ann = IdentityDatabase.newAccount();
    private final long bob = IdentityDatabase.newAccount();
    private final String city = "city " + UUID.randomUUID();

    @Test
    void savedWishesAreReadAgainAndReplaced() {
        PreferencesView wishes = new PreferencesView(
                city, 30, true, false, true, 40, List.of("bakery", "produce"), "+14035550123", true);

        save(ann, PreferencesView.defaults());
        save(ann, wishes);

        assertThat(found(ann, ann)).contains(wishes);
    }

    @Test
    void anothersWishesAreNotSeenEvenByARawQuery() {
        save(ann, PreferencesView.defaults());
        save(bob, PreferencesView.defaults());

        assertThat(found(ann, bob)).isEmpty();
        List<Long> seen =
                database.asUser(ann, handle -> handle.createQuery("select account_id from identity.preference")
                        .mapTo(Long.class)
                        .list());
        assertThat(seen).containsExactly(ann);
    }

    @Test
    void whoIsNobodySeesNothing() {
        save(ann, PreferencesView.defaults());

        assertThat(database.jdbi().withHandle(PreferenceStoreIT::count)).isZero();
        assertThat(database.owner().withHandle(PreferenceStoreIT::count)).isZero();
    }

    @Test
    void anothersWishesCannotBeWritten() {
        save(bob, PreferencesView.defaults());

        assertThatThrownBy(() -> asUser(ann, store -> {
                    store.save(bob, PreferencesView.defaults(), NOW);
                    return bob;
                }))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("row-level security");
        int changed = database.asUser(
                ann, handle -> handle.execute("update identity.preference set city = 'x' where account_id = ?", bob));
        assertThat(changed).isZero();
        int deleted = database.asUser(
                ann, handle -> handle.execute("delete from identity.preference where account_id = ?", bob));
        assertThat(deleted).isZero();
    }

    @Test
    void jobsFindWhoWantsToBeToldOfACityPageByPage() {
        long shut = IdentityDatabase.newAccount(UUID.randomUUID() + "@example.org", false);
        long silent = IdentityDatabase.newAccount();
        long indifferent = IdentityDatabase.newAccount();
        long elsewhere = IdentityDatabase.newAccount();
        save(ann, wish(city, true, true, false));
        save(bob, wish(city, true, false, true));
        save(shut, wish(city, true, true, true));
        save(silent, wish(city, false, true, true));
        save(indifferent, wish(city, true, false, false));
        save(elsewhere, wish("another " + city, true, true, true));

        assertThat(recipients(0, 100)).extracting(Recipient::userId).containsExactly(ann, bob);
        assertThat(recipients(0, 1)).extracting(Recipient::userId).containsExactly(ann);
        assertThat(recipients(ann, 1)).extracting(Recipient::userId).containsExactly(bob);
        assertThat(recipients(bob, 1)).isEmpty();
    }

    @Test
    void personWithoutSavedWishesHasTheDefaults() {
        Recipient recipient =
                database.asJobs(handle -> store(handle).recipient(ann)).orElseThrow();

        assertThat(recipient.preferences()).isEqualTo(PreferencesView.defaults());
    }

    private Optional<PreferencesView> found(long asker, long owner) {
        return asUser(asker, store -> store.find(owner));
    }

    private List<Recipient> recipients(long after, int limit) {
        return database.asJobs(handle -> store(handle).recipients(city, after, limit));
    }

    private void save(long user, PreferencesView wishes) {
        asUser(user, store -> {
            store.save(user, wishes, NOW);
            return user;
        });
    }

    private <T> T asUser(long user, Function<PreferenceStore, T> work) {
        return database.asUser(user, handle -> work.apply(store(handle)));
    }

    private static PreferenceStore store(Handle handle) {
        return new PreferenceStore(IdentityDatabase.over(handle));
    }

    private static long count(Handle handle) {
        return handle.createQuery("select count(*) from identity.preference")
                .mapTo(Long.class)
                .one();
    }

    private static PreferencesView wish(String city, boolean mails, boolean newDeals, boolean drops) {
        return new PreferencesView(city, 75, mails, newDeals, drops, 0, List.of(), null, false);
    }
}
