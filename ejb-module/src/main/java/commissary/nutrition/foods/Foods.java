package commissary.nutrition.foods;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.Map;
import java.util.Set;

/** Foods for everybody and the caller's own, to read. Another's own foods do not exist here. */
public interface Foods {

    /** The longest text that is searched for. */
    int MAX_QUERY = 200;

    /**
     * Foods whose English, French or other names are like the text, the likeliest first, common foods before rare
     * ones. A few wrong letters do no harm.
     */
    Page<FoodView> search(Actor actor, String text, PageRequest page);

    /** @throws FoodNotFound if there is none of this id for this caller */
    FoodView get(Actor actor, long id);

    /** Those of these ids that there are for this caller. */
    Map<Long, FoodView> find(Actor actor, Set<Long> ids);

    /**
     * For each name as somebody's words had it ("scrambled eggs", "œufs brouillés") the food that it means. A name that
     * means none clearly enough is left out: nothing is better than the wrong food.
     */
    Map<String, FoodMatch> match(Actor actor, Set<String> names);
}
