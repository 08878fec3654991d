package commissary.shop.search.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.shared.ForContainer;
import commissary.shared.PageRequest;
import commissary.shop.search.SearchQuery;
import commissary.shop.search.internal.query.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found, by words, filters and page, for five minutes or until the index changes. */
@ApplicationScoped
public class KeptAnswers {

    private static final String GROUP = "search";
    private static final CacheName<Found> NAME =
            new CacheName<>(GROUP, Found.class, Duration.ofMinutes(5), Duration.ZERO, 2_000);

    private final Cache<Found> cache;

    @Inject
    KeptAnswers(Caches caches) {
        this.cache = caches.open(NAME);
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected KeptAnswers() {
        this.cache = null;
    }

    Found get(SearchQuery query, PageRequest page, Supplier<Found> find) {
        return cache.get(key(query, page), find);
    }

    void drop() {
        cache.invalidateGroup(GROUP);
    }

    /** Such as {@code search:laptop:page:1:20:…}; what people typed is encoded, so that no two queries share a key. */
    private static String key(SearchQuery query, PageRequest page) {
        Stream<@Nullable Object> filters = Stream.of(
                query.sort(),
                query.category(),
                query.minPrice(),
                query.maxPrice(),
                query.inStock(),
                query.minRating(),
                query.brands().stream().map(KeptAnswers::encoded).collect(Collectors.joining(",")));
        return GROUP + ":" + encoded(query.q()) + ":page:" + page.page() + ":" + page.pageSize() + ":"
                + filters.map(filter -> Objects.toString(filter, "")).collect(Collectors.joining(":"));
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
