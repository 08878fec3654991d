package commissary.shop.delivery;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;

/** The sites where goods can be picked up; administrators keep them, and everybody sees the open ones by {@link Deliveries}. */
public interface PickupSites {

    /**
     * All of them, open or not, in the order in which they are shown.
     *
     * @throws Forbidden if the caller is no administrator
     */
    Page<ManagedPickupSite> find(Actor actor, PageRequest page);

    /**
     * Adds one.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws Conflict {@code PICKUP_SITE_TAKEN} if there is one of this id
     */
    ManagedPickupSite add(Actor actor, PickupSiteFacts facts);

    /**
     * Replaces what is said of one; its id stays, since orders name it.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code PICKUP_SITE_NOT_FOUND}
     */
    ManagedPickupSite change(Actor actor, PickupSiteFacts facts);

    /**
     * Removes one.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code PICKUP_SITE_NOT_FOUND}
     */
    void remove(Actor actor, String id);
}
