package commissary.shop.recommend.internal;

import commissary.platform.cache.MapCaches;
import commissary.platform.config.GivenSettings;
import commissary.platform.persistence.KeptConnection;
import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.ProductsChanged;
import commissary.shop.recommend.Purchased;
import commissary.shop.recommend.Recommendations;
import commissary.shop.recommend.SimilarProducts;
import commissary.shop.views.ViewHistory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * People who buy and look at things, and the feature over the real database: purchases come in as events do, the model is
 * built by its job, and the front door answers.
 */
final class World implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Handle handle = TestDatabase.get().jobs().open();
    private final List<ViewHistory.Looks> looks = new ArrayList<>();
    private final Shelf shelf = new Shelf();
    private final ProductChanges changes = new ProductChanges();
    private final KeptRecommendations kept = new KeptRecommendations(new MapCaches(), changes, shelf);
    private final PurchaseStore purchases;
    private final ModelStore models;
    private final CurrentModel current;
    private final NotePurchase notePurchase;
    private final ModelBuilding building;
    private final Recommendations withRepeats;
    private final Recommendations withoutRepeats;

    World() {
        TestDatabase.get()
                .owner()
                .useHandle(owner -> owner.execute("truncate recommend.purchase, recommend.model, recommend.product;"
                        + " update recommend.build_clock set due_at = 'epoch'"));
        Jdbi jdbi = Sql.over(new KeptConnection(handle.getConnection()));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        purchases = new PurchaseStore(jdbi);
        models = new ModelStore(jdbi);
        current = new CurrentModel(models, clock);
        notePurchase = new NotePurchase(purchases, kept, Runnable::run);
        building = new ModelBuilding(job -> true, models, purchases, new Looking(), config(true), clock);
        withRepeats = service(config(true));
        withoutRepeats = service(config(false));
    }

    /** Accounts, of which only the ids matter. */
    List<Long> people(int count) {
        return owner(
                """
                insert into identity.account (email, email_key, full_name, time_zone, role, password_hash,
                                              password_changed_at, created_at)
                select id || '@example.com', id, 'Somebody', 'UTC', 'EMPLOYEE', '', now(), now()
                from (select gen_random_uuid()::text as id from generate_series(1, :count)) as somebody
                returning id
                """,
                count);
    }

    /** Products in stock, each in a category with all others. */
    List<Long> products(int count) {
        List<Long> ids = owner(
                """
                with category as (
                    insert into catalog.category (name, slug) values ('Test', gen_random_uuid()) returning id
                )
                insert into catalog.product (sku, name, description, category_id, price_cents, stock, created_at,
                                             updated_at)
                select gen_random_uuid(), 'Thing ' || number, '', category.id, 100, 5, now(), now()
                from category, generate_series(1, :count) as number
                returning id
                """,
                count);
        ids.forEach(id -> shelf.put(id, "Thing " + id, null, 1, 5));
        return ids;
    }

    Shelf shelf() {
        return shelf;
    }

    /** All that follows is one transaction: thousands of purchases would be as many commits. */
    void begin() {
        handle.begin();
    }

    void commit() {
        handle.commit();
    }

    void bought(long userId, Instant at, List<Long> productIds) {
        notePurchase.on(new Purchased(
                UUID.randomUUID(),
                at,
                userId,
                productIds.stream().map(id -> new Purchased.Item(id, 1)).toList()));
    }

    void note(Purchased purchase) {
        notePurchase.on(purchase);
    }

    void looked(long userId, Instant at, long productId) {
        looks.add(new ViewHistory.Looks(userId, productId, 1, at));
    }

    void changed(long productId) {
        changes.onChange(new ProductsChanged(Set.of(productId)));
    }

    void build() {
        new BuildModel(building, current).build();
    }

    ModelBuilding building() {
        return building;
    }

    ModelStore models() {
        return models;
    }

    CurrentModel current() {
        return current;
    }

    List<Long> forPerson(long userId) {
        return ids(withRepeats.forMe(person(userId), null));
    }

    List<Long> newForPerson(long userId) {
        kept.drop(userId);
        List<Long> ids = ids(withoutRepeats.forMe(person(userId), null));
        kept.drop(userId);
        return ids;
    }

    List<Long> similar(long productId, @Nullable Long userId) {
        Actor actor = userId == null ? person(1) : person(userId);
        return ids(withRepeats.similar(actor, productId, userId).similar());
    }

    SimilarProducts page(long productId) {
        return withRepeats.similar(person(1), productId, null);
    }

    Recommendations recommendations() {
        return withRepeats;
    }

    @Override
    public void close() {
        handle.close();
    }

    static Actor person(long userId) {
        return Actor.user(userId, "somebody@example.com", Set.of());
    }

    private Recommendations service(RecommendConfig config) {
        return new RecommendationService(
                shelf,
                new AlikeProducts(shelf, shelf),
                new Recommender(models, config),
                new Tastes(purchases, new Looking()),
                current,
                kept,
                building);
    }

    private static RecommendConfig config(boolean repeats) {
        return new RecommendConfig(
                new GivenSettings(Map.of("commissary.recommend.repeat-purchases", String.valueOf(repeats))));
    }

    private static List<Long> ids(List<ProductView> products) {
        return products.stream().map(ProductView::id).toList();
    }

    private static List<Long> owner(String sql, int count) {
        return TestDatabase.get().owner().withHandle(owner -> owner.createQuery(sql)
                .bind("count", count)
                .mapTo(Long.class)
                .list());
    }

    /** What the test says that people looked at. */
    private final class Looking implements ViewHistory {

        @Override
        public List<Looks> between(Actor system, long fromUser, long toUser, Instant since) {
            return looks.stream()
                    .filter(look -> look.userId() >= fromUser && look.userId() <= toUser)
                    .toList();
        }

        @Override
        public long lastUser(Actor system) {
            return looks.stream().mapToLong(Looks::userId).max().orElse(0);
        }

        @Override
        public List<Looks> of(Actor actor, long userId, int limit) {
            return looks.stream().filter(look -> look.userId() == userId).toList();
        }
    }
}
