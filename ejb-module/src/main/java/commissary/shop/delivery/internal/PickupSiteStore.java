package commissary.shop.delivery.internal;

import commissary.shop.delivery.Address;
import commissary.shop.delivery.PickupSite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The sites where goods can be picked up. */
@Dependent
class PickupSiteStore {

    private final Jdbi jdbi;

    @Inject
    PickupSiteStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that are open, in the order in which they are shown. */
    List<PickupSite> active() {
        return jdbi.withHandle(handle -> handle.createQuery("select id, name, full_name, line1, line2, city, province,"
                        + " postal_code, country from delivery.pickup_site where active order by position, name, id")
                .map((row, context) -> new PickupSite(
                        row.getString("id"),
                        row.getString("name"),
                        new Address(
                                row.getString("full_name"),
                                row.getString("line1"),
                                row.getString("line2"),
                                row.getString("city"),
                                row.getString("province"),
                                row.getString("postal_code"),
                                row.getString("country"))))
                .list());
    }
}
