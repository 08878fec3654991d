package commissary.shop.delivery.internal;

import commissary.platform.persistence.Service;
import commissary.shared.ForContainer;
import commissary.shop.delivery.Deliveries;
import commissary.shop.delivery.PickupSite;
import commissary.shop.delivery.Place;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingTerms;
import commissary.shop.delivery.TaxRate;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Answers of the kept tables. Begins no transaction: what is kept needs no database. */
@Service
@Transactional(Transactional.TxType.SUPPORTS)
class DeliveryService implements Deliveries {

    private final KeptTables kept;

    @Inject
    DeliveryService(KeptTables kept) {
        this.kept = kept;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DeliveryService() {
        this(null);
    }

    @Override
    public Optional<ShippingTerms> terms(ShippingMethod method, Place place) {
        return kept.get().terms(method, place);
    }

    @Override
    public List<TaxRate> taxes(Place place) {
        return kept.get().taxes(place);
    }

    @Override
    public List<PickupSite> pickupSites() {
        return kept.get().sites();
    }
}
