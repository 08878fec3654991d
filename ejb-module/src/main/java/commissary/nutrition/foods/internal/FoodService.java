package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodMatch;
import commissary.nutrition.foods.FoodNotFound;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Foods;
import commissary.nutrition.foods.internal.names.Hit;
import commissary.nutrition.foods.internal.names.NameIndex;
import commissary.nutrition.foods.internal.names.NameMatcher;
import commissary.nutrition.foods.internal.names.NameSearch;
import commissary.platform.batching.Lookups;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds foods: the shipped ones in memory, own ones by their few names, imported ones by the database's indexes. The
 * three are ranked by one measure.
 */
@Service
class FoodService implements Foods {

    /** Nobody turns pages further than this; what is meant has a better name. */
    private static final int MOST_HITS = 200;

    private static final int COMMON = 1;
    private static final int SELDOM = 3;

    /** With this many hits in what ships, misspellings of imported names are not looked for. */
    private static final int ENOUGH_HITS = 5;

    private final ShippedFoods shipped;
    private final FoodStore store;
    private final ImportedNames imported;

    /** Of the workers, who see every food: what they ask for one by one is fetched together. */
    private final Lookups<Long, FoodView> together;

    @Inject
    FoodService(ShippedFoods shipped, FoodStore store, ImportedNames imported) {
        this.shipped = shipped;
        this.store = store;
        this.imported = imported;
        this.together = new Lookups<>(ids -> store.find(ids));
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected FoodService() {
        this(null, null, null);
    }

    @Override
    public Page<FoodView> search(Actor actor, String text, PageRequest page) {
        if (text.isBlank() || text.length() > MAX_QUERY) {
            throw new Invalid("q", "must have 1 to " + MAX_QUERY + " characters");
        }
        List<Hit> hits = new ArrayList<>(new NameSearch(shipped.names()).find(text, MOST_HITS));
        hits.addAll(ownHits(actor, text));
        hits.addAll(importedHits(text, hits.size()));
        List<Hit> best = hits.stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::foodId))
                .limit(MOST_HITS)
                .toList();
        List<Long> ids = best.stream()
                .skip(page.offset())
                .limit(page.pageSize())
                .map(Hit::foodId)
                .toList();
        Map<Long, FoodView> foods = find(actor, new HashSet<>(ids));
        return new Page<>(ids.stream().map(foods::get).filter(Objects::nonNull).toList(), page, best.size());
    }

    @Override
    public FoodView get(Actor actor, long id) {
        return Optional.ofNullable(find(actor, Set.of(id)).get(id)).orElseThrow(() -> new FoodNotFound(id));
    }

    @Override
    public Map<Long, FoodView> find(Actor actor, Set<Long> ids) {
        Map<Long, FoodView> found = new HashMap<>();
        Set<Long> others = new HashSet<>();
        for (Long id : ids) {
            shipped.find(id).ifPresentOrElse(food -> found.put(id, food), () -> others.add(id));
        }
        if (!others.isEmpty()) {
            found.putAll(actor.isSystem() ? together.find(others) : store.find(others));
        }
        return found;
    }

    @Override
    public Map<String, FoodMatch> match(Actor actor, Set<String> names) {
        NameMatcher ownNames = new NameMatcher(ownIndex(actor, COMMON));
        NameMatcher shippedNames = new NameMatcher(shipped.names());
        Map<String, Hit> hits = new LinkedHashMap<>();
        List<String> unsure = new ArrayList<>();
        for (String name : names) {
            Optional<Hit> own = ownNames.match(name);
            Optional<Hit> common = shippedNames.match(name);
            Optional<Hit> best = own.filter(
                            hit -> hit.score() >= common.map(Hit::score).orElse(0.0))
                    .or(() -> common);
            best.ifPresent(hit -> hits.put(name, hit));
            if (best.map(Hit::score).orElse(0.0) < 1) {
                unsure.add(name);
            }
        }
        if (!unsure.isEmpty()) {
            imported.same(unsure).forEach((name, id) -> hits.put(name, new Hit(id, 1)));
        }
        return matches(actor, hits);
    }

    private Map<String, FoodMatch> matches(Actor actor, Map<String, Hit> hits) {
        Set<Long> ids = new HashSet<>();
        hits.values().forEach(hit -> ids.add(hit.foodId()));
        Map<Long, FoodView> foods = find(actor, ids);
        Map<String, FoodMatch> matches = new HashMap<>();
        hits.forEach((name, hit) -> {
            FoodView food = foods.get(hit.foodId());
            if (food != null) {
                matches.put(name, new FoodMatch(food, hit.score()));
            }
        });
        return matches;
    }

    private List<Hit> ownHits(Actor actor, String text) {
        return new NameSearch(ownIndex(actor, COMMON)).find(text, MOST_HITS);
    }

    private List<Hit> importedHits(String text, int hitsSoFar) {
        Map<Long, String> names = imported.withWords(text);
        if (names.isEmpty() && hitsSoFar < ENOUGH_HITS) {
            names = imported.like(text);
        }
        return new NameSearch(index(names, SELDOM)).find(text, MOST_HITS);
    }

    private NameIndex ownIndex(Actor actor, int commonness) {
        return index(actor.isUser() ? store.ownNames(actor.id()) : Map.of(), commonness);
    }

    private static NameIndex index(Map<Long, String> names, int commonness) {
        NameIndex.Builder builder = new NameIndex.Builder();
        names.forEach((id, name) -> builder.add(id, commonness, name, List.of()));
        return builder.build();
    }
}
