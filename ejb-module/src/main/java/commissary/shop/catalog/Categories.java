package commissary.shop.catalog;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of categories; administrators shape it. */
public interface Categories {

    /** The categories without a parent, each with its tree; counts may be some minutes old. */
    List<CategoryNode> tree();

    /**
     * Adds a category.
     *
     * @param parentId null for one at the top
     * @throws Conflict {@code CATEGORY_TAKEN} if another one's name gives the same slug
     * @throws NotFound if there is no such parent
     */
    CategoryNode add(Actor actor, String name, @Nullable Long parentId);

    /**
     * The category at the end of a path; what is missing of it is added. Capital letters make no difference.
     *
     * @return its id
     */
    long ensure(Actor actor, CategoryPath path);

    /**
     * Gives another name; the slug stays, since addresses refer to it.
     *
     * @throws NotFound if there is no such category
     */
    void rename(Actor actor, long categoryId, String name);

    /**
     * Removes a category.
     *
     * @throws NotFound if there is no such category
     * @throws Conflict {@code CATEGORY_IN_USE} while it has products or categories below it
     */
    void remove(Actor actor, long categoryId);
}
