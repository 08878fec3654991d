package commissary.shop.delivery;

import java.util.List;
import java.util.Optional;

/** What delivery to a place costs and which taxes hold there, for whoever reckons; kept in memory. */
public interface Deliveries {

    /**
     * What a way of delivery costs; the rule of the province goes before that of its country. Picking up is free where
     * no rule says otherwise.
     *
     * @return empty if goods do not go there so
     */
    Optional<ShippingTerms> terms(ShippingMethod method, Place place);

    /** The parts of the tax; those of the province go before those of its country. Empty where none is taken. */
    List<TaxRate> taxes(Place place);

    /** The sites where goods can be picked up. */
    List<PickupSite> pickupSites();

    /** Such a site; empty if there is none of this id, or it is closed. */
    default Optional<PickupSite> pickupSite(String id) {
        return pickupSites().stream().filter(site -> site.id().equals(id)).findFirst();
    }
}
