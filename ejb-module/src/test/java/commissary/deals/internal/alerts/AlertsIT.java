package commissary.deals.internal.alerts;

import static commissary.deals.internal.poll.PollFixtures.aStore;
import static commissary.deals.internal.poll.PollFixtures.anItem;
import static commissary.deals.internal.poll.PollFixtures.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.deals.AlertKind;
import commissary.deals.AlertRule;
import commissary.deals.Category;
import commissary.deals.DealDigestReady;
import commissary.deals.DealNotFound;
import commissary.deals.DealWishes;
import commissary.deals.NewDealsFound;
import commissary.deals.PreviewView;
import commissary.deals.PriceDropsFound;
import commissary.deals.WhyRule;
import commissary.deals.WhyView;
import commissary.deals.internal.DealStore;
import commissary.deals.internal.DealsDatabase;
import commissary.deals.internal.poll.PollRunner;
import commissary.shared.Actor;
import commissary.shared.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertsIT {

    private static final Actor ANN = Actor.user(1, "ann@example.com", Set.of(Role.EMPLOYEE));
    private static final Actor BOB = Actor.user(2, "bob@example.com", Set.of(Role.EMPLOYEE));

    private final DealsDatabase database = new DealsDatabase();
    private final PollRunner polls = new PollRunner(database);
    private final AlertStore store = new AlertStore(database.jdbi());
    private final Alerts alerts = new Alerts(store, database.audience(), database.events(), database.clock());
    private final NewDealAlerts newDeals = new NewDealAlerts(store, alerts);
    private final PriceDropAlerts drops = new PriceDropAlerts(store, alerts);
    private final Explanations explanations =
            new Explanations(store, new DealStore(database.jdbi()), database.audience(), database.clock());

    @BeforeEach
    void openCity() {
        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 800)));
    }

    @Test
    void whoeverWantsItIsToldOnceInOneDigest() {
        wish(1, "calgary", 0, Set.of());
        wish(2, "calgary", 60, Set.of());
        wish(3, "toronto", 0, Set.of());

        polls.apply(
                "calgary", aStore("s", anItem("old", "Old ham", 800), anItem("a", "A", 300), anItem("b", "B", 500)));
        deliver();
        deliver();

        List<DealDigestReady> digests = database.published(DealDigestReady.class);
        assertThat(digests).extracting(DealDigestReady::userId).containsExactly(1L, 2L);
        assertThat(digests).extracting(DealDigestReady::total).containsExactly(2, 1);
        assertThat(digests).allSatisfy(digest -> {
            assertThat(digest.kind()).isEqualTo(AlertKind.NEW_DEAL);
            assertThat(digest.cityName()).isEqualTo("Calgary");
            assertThat(digest.more()).isZero();
        });
        assertThat(digests.get(0).best())
                .extracting(DealDigestReady.Pick::dealId)
                .containsExactly(id("a"), id("b"));
        assertThat(digests.get(1).best()).singleElement().satisfies(pick -> assertThat(pick.rule())
                .isEqualTo(AlertRule.DISCOUNT));
    }

    @Test
    void aDigestShowsTheBestTwentyAndCountsTheRest() {
        wish(1, "calgary", 0, Set.of());

        polls.apply("calgary", aStore("s", items(1, 30)), aStore("t", anItem("x", "X", 100), anItem("y", "X", 100)));
        deliver();

        DealDigestReady digest = database.published(DealDigestReady.class).get(0);
        assertThat(digest.total()).isEqualTo(32);
        assertThat(digest.best()).hasSize(20);
        assertThat(digest.best().get(0).dealId()).isIn(id("x"), id("y"));
        assertThat(digest.more()).isEqualTo(32 - 21);
    }

    @Test
    void dropsAreToldByThemselves() {
        wish(1, "calgary", 0, Set.of());

        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 700)));
        deliver();
        deliver();

        assertThat(database.published(DealDigestReady.class)).singleElement().satisfies(digest -> {
            assertThat(digest.kind()).isEqualTo(AlertKind.PRICE_DROP);
            assertThat(digest.total()).isEqualTo(1);
            assertThat(digest.best().get(0).dropId()).isNotNull();
        });
    }

    @Test
    void theFirstRunTellsNobodyEvenIfAsked() {
        wish(1, "calgary", 0, Set.of());

        database.asSystem(() -> {
            alerts.tell("calgary", AlertKind.NEW_DEAL, store.newDeals(List.of(id("old"))));
            return true;
        });

        assertThat(database.published(DealDigestReady.class)).isEmpty();
    }

    @Test
    void whySaysWhatLetADealPassAndWhenItWasTold() {
        wish(1, "calgary", 0, Set.of());
        wish(2, "calgary", 60, Set.of(Category.PET));
        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 800), anItem("b", "B", 500)));
        deliver();

        WhyView ann = database.asUser(1, () -> explanations.why(ANN, id("b")));
        WhyView bob = database.asUser(2, () -> explanations.why(BOB, id("b")));

        assertThat(ann.wouldAlert()).isTrue();
        assertThat(ann.alertedAt()).isEqualTo(database.now());
        assertThat(bob.wouldAlert()).isFalse();
        assertThat(bob.alertedAt()).isNull();
        assertThat(bob.rules())
                .filteredOn(rule -> !rule.passed())
                .extracting(WhyRule::rule)
                .containsExactly(AlertRule.DISCOUNT, AlertRule.CATEGORY);
        assertThat(database.asUser(1, () -> explanations.why(ANN, id("old"))).rules())
                .filteredOn(rule -> rule.rule() == AlertRule.FIRST_RUN)
                .singleElement()
                .satisfies(rule -> assertThat(rule.passed()).isFalse());
        assertThatThrownBy(() -> explanations.why(ANN, 999_999)).isInstanceOf(DealNotFound.class);
    }

    @Test
    void nobodySeesWhatAnotherWasTold() {
        wish(1, "calgary", 0, Set.of());
        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 800), anItem("b", "B", 500)));
        deliver();

        assertThat(database.asUser(1, () -> store.toldOf(1, id("b")))).isPresent();
        assertThat(database.asUser(2, () -> store.toldOf(1, id("b")))).isEmpty();
    }

    @Test
    void aPreviewSaysWhatWouldHaveBeenTold() {
        DealWishes half = new DealWishes(0, "calgary", 25, true, true, true, 50, Set.of());
        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 800), anItem("a", "A", 300)));
        polls.apply(
                "calgary", aStore("s", anItem("old", "Old ham", 300), anItem("a", "A", 300), anItem("b", "B", 900)));

        PreviewView preview = explanations.preview(half);

        assertThat(preview.newDeals()).isEqualTo(1);
        assertThat(preview.priceDrops()).isEqualTo(1);
        assertThat(preview.digests()).isEqualTo(2);
        assertThat(preview.sample()).extracting(one -> one.deal().name()).containsExactly("Old ham", "A");
        assertThat(preview.sample())
                .extracting(one -> one.kind())
                .containsExactly(AlertKind.PRICE_DROP, AlertKind.NEW_DEAL);
        assertThat(preview.from()).isEqualTo(database.now().minus(Duration.ofDays(7)));
    }

    @Test
    void aPreviewKnowsWhatALotCostWhenItWasFound() {
        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 800), anItem("a", "A", 900)));
        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 800), anItem("a", "A", 300)));

        PreviewView preview = explanations.preview(new DealWishes(0, "calgary", 25, true, true, false, 50, Set.of()));

        assertThat(preview.newDeals()).isZero();
    }

    @Test
    void aPreviewOfAWeekAgoIsEmpty() {
        polls.apply("calgary", aStore("s", anItem("old", "Old ham", 800), anItem("a", "A", 300)));
        database.setNow(database.now().plus(Duration.ofDays(8)));

        PreviewView preview = explanations.preview(new DealWishes(0, "calgary", 25, true, true, true, 0, Set.of()));

        assertThat(preview.newDeals()).isZero();
        assertThat(explanations
                        .preview(new DealWishes(0, null, 25, true, true, true, 0, Set.of()))
                        .digests())
                .isZero();
    }

    private void deliver() {
        database.asSystem(() -> {
            database.published(NewDealsFound.class).forEach(newDeals::on);
            database.published(PriceDropsFound.class).forEach(drops::on);
            return true;
        });
    }

    private void wish(long user, @Nullable String city, int discount, Set<Category> favourites) {
        database.wishes().add(new DealWishes(user, city, 25, true, true, true, discount, favourites));
    }

    private long id(String externalId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select id from deals.deal where external_id = :id")
                        .bind("id", externalId)
                        .mapTo(Long.class)
                        .one());
    }
}
