package commissary.shop.search;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.PageRequest;
import java.util.List;

/**
 * Finds products. Each node searches an index of its own, which follows the catalogue; while there is none yet, names
 * are searched in the database, and such an answer has neither facets nor highlights.
 */
public interface ProductSearch {

    /** How far into an answer one can turn pages. */
    int DEEPEST = 10_000;

    /** The products that match, as they are now. Which these are may be up to five minutes old, unless one changed. */
    SearchAnswer search(SearchQuery query, PageRequest page);

    /**
     * Completes what is being typed.
     *
     * @param limit 1 to {@value Suggestion#MAX}
     * @throws Invalid if the text is blank or too long, or the limit is out of bounds
     */
    List<Suggestion> suggest(String q, int limit);

    /**
     * Begins to build this node's index anew; the present one answers meanwhile.
     *
     * @throws Forbidden if the caller is no administrator
     */
    void rebuild(Actor actor);
}
