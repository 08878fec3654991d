package commissary.shop.delivery;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import java.util.List;

/** The caller's own addresses. One of them is the default, as long as there is one. */
public interface Addresses {

    /** The most addresses of one person. */
    int MAX_ADDRESSES = 20;

    /** The default first, then the last added. */
    List<SavedAddress> all(Actor actor);

    /**
     * Keeps an address.
     *
     * @throws Invalid naming every field that is wrong
     * @throws Rejected {@code ADDRESS_BOOK_FULL}
     */
    SavedAddress add(Actor actor, AddressEntry address, boolean isDefault);

    /**
     * Replaces an address; the default stays one until another becomes it.
     *
     * @throws NotFound {@code ADDRESS_NOT_FOUND}
     * @throws Forbidden if it is another's
     * @throws Invalid naming every field that is wrong
     */
    SavedAddress change(Actor actor, long id, AddressEntry address, boolean isDefault);

    /**
     * Forgets an address.
     *
     * @throws NotFound {@code ADDRESS_NOT_FOUND}
     * @throws Forbidden if it is another's
     */
    void delete(Actor actor, long id);
}
