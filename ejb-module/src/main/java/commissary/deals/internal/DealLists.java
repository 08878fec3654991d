package commissary.deals.internal;

import commissary.deals.DealQuery;
import commissary.deals.DealView;
import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.platform.persistence.AfterCommit;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The kept answers to queries for lists: fresh for five minutes or until a run changes their city. */
@ApplicationScoped
public class DealLists {

    private static final CacheName<Answer> LISTS =
            new CacheName<>("deals-lists", Answer.class, Duration.ofMinutes(5), Duration.ofMinutes(5), 2_000);
    private static final String ALL_CITIES = "*";

    private final Cache<Answer> cache;
    private final AfterCommit afterCommit;

    @Inject
    public DealLists(Caches caches, AfterCommit afterCommit) {
        this.cache = caches.open(LISTS);
        this.afterCommit = afterCommit;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DealLists() {
        this.cache = null;
        this.afterCommit = null;
    }

    Page<DealView> find(DealQuery query, PageRequest page, Supplier<Page<DealView>> compute) {
        String city = Objects.requireNonNullElse(query.city(), ALL_CITIES);
        Answer answer = cache.get(group(city) + ":" + page.page() + ":" + page.pageSize() + ":" + query, () -> {
            Page<DealView> found = compute.get();
            return new Answer(found.items(), found.total());
        });
        return new Page<>(answer.deals(), page, answer.total());
    }

    /** Drops the answers that show the city, once the present transaction has committed. */
    public void changed(String city) {
        afterCommit.run(() -> {
            cache.invalidateGroup(group(city));
            cache.invalidateGroup(group(ALL_CITIES));
        });
    }

    private static String group(String city) {
        return "deals:" + city;
    }

    /** What is kept of a page. */
    record Answer(List<DealView> deals, long total) {}
}
