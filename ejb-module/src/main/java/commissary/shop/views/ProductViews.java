package commissary.shop.views;

import commissary.shared.Actor;

/** Takes note of who looks at which product. */
public interface ProductViews {

    /** Notes a look. It returns at once and never fails: a look that there is no room for is only counted as dropped. */
    void viewed(Actor actor, long productId);
}
