package commissary.shop.search.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.FieldError;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.search.Facets;
import commissary.shop.search.Highlight;
import commissary.shop.search.ProductSearch;
import commissary.shop.search.SearchAnswer;
import commissary.shop.search.SearchQuery;
import commissary.shop.search.Suggestion;
import commissary.shop.search.internal.query.Found;
import commissary.shop.search.internal.query.FoundWords;
import commissary.shop.search.internal.query.Marking;
import commissary.shop.search.internal.query.Queries;
import commissary.shop.search.internal.query.Suggestions;
import commissary.shop.search.internal.query.Words;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The search's front door. It begins no transaction: the index needs none, and the catalogue opens its own. */
@Service
class SearchService implements ProductSearch {

    private final Products products;
    private final Categories categories;
    private final OpenIndex open;
    private final KeptAnswers kept;
    private final IndexFollower follower;

    @Inject
    SearchService(Products products, Categories categories, OpenIndex open, KeptAnswers kept, IndexFollower follower) {
        this.products = products;
        this.categories = categories;
        this.open = open;
        this.kept = kept;
        this.follower = follower;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SearchService() {
        this(null, null, null, null, null);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public SearchAnswer search(SearchQuery query, PageRequest page) {
        if (!open.isThere()) {
            return byName(query, page);
        }
        Found found = kept.get(query, page, () -> open.ask(index -> Queries.find(index, query, page))
                .orElseThrow());
        List<ProductView> rows = products.named(found.ids());
        return new SearchAnswer(
                new Page<>(rows, page, found.total()),
                marked(rows, query, found),
                found.facets(categories.tree()),
                found.didYouMean());
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Suggestion> suggest(String q, int limit) {
        check(q, limit);
        List<CategoryNode> tree = categories.tree();
        return open.ask(index -> Suggestions.of(index, tree, q, limit)).orElse(List.of());
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public void rebuild(Actor actor) {
        actor.requireAdmin();
        follower.rebuild();
    }

    private List<Highlight> marked(List<ProductView> rows, SearchQuery query, Found found) {
        return open.ask(index -> FoundWords.of(query.q(), found.strange(), index.stems())).stream()
                .flatMap(words -> rows.stream().map(row -> Marking.of(row, words)))
                .filter(highlight ->
                        !highlight.name().isEmpty() || !highlight.description().isEmpty())
                .toList();
    }

    private SearchAnswer byName(SearchQuery query, PageRequest page) {
        List<String> words = Words.of(query.q()).all();
        Page<ProductView> found = products.findByName(words, query.brands(), query.filters(), page);
        return new SearchAnswer(found, List.of(), Facets.NONE, null);
    }

    private static void check(String q, int limit) {
        List<FieldError> errors = new ArrayList<>();
        if (q.isBlank() || q.strip().length() > SearchQuery.MAX_LENGTH) {
            errors.add(new FieldError("q", "must have 1 to " + SearchQuery.MAX_LENGTH + " characters"));
        }
        if (limit < 1 || limit > Suggestion.MAX) {
            errors.add(new FieldError("limit", "must be between 1 and " + Suggestion.MAX));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
