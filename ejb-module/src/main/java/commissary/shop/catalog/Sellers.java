package commissary.shop.catalog;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import java.util.List;

/** Who sells in the shop beside the company itself. */
public interface Sellers {

    /** By name. */
    List<SellerView> all();

    /**
     * Says under which name the caller sells.
     *
     * @throws Forbidden if the caller is no seller
     */
    void sellAs(Actor actor, String name);
}
