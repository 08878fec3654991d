package commissary.shop.delivery.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import commissary.shop.delivery.Address;
import commissary.shop.delivery.AddressEntry;
import commissary.shop.delivery.Addresses;
import commissary.shop.delivery.SavedAddress;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The address books. */
@Service
class AddressService implements Addresses {

    private final AddressStore store;
    private final Clock clock;

    @Inject
    AddressService(AddressStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected AddressService() {
        this(null, null);
    }

    @Override
    public List<SavedAddress> all(Actor actor) {
        return store.all(actor.userId());
    }

    @Override
    public SavedAddress add(Actor actor, AddressEntry entry, boolean isDefault) {
        Address address = entry.checked("");
        long user = actor.userId();
        store.lock(user);
        List<SavedAddress> before = store.all(user);
        if (before.size() >= MAX_ADDRESSES) {
            throw new Rejected("ADDRESS_BOOK_FULL", "An address book holds at most " + MAX_ADDRESSES + " addresses");
        }
        SavedAddress added = store.insert(user, address, before.isEmpty(), clock.instant());
        if (isDefault) {
            store.makeDefault(user, added.id());
        }
        return known(user, added.id());
    }

    @Override
    public SavedAddress change(Actor actor, long id, AddressEntry entry, boolean isDefault) {
        long user = actor.userId();
        store.lock(user);
        requireOwn(user, id);
        store.update(user, id, entry.checked(""));
        if (isDefault) {
            store.makeDefault(user, id);
        }
        return known(user, id);
    }

    @Override
    public void delete(Actor actor, long id) {
        long user = actor.userId();
        store.lock(user);
        requireOwn(user, id);
        boolean wasDefault = known(user, id).isDefault();
        store.delete(user, id);
        if (wasDefault) {
            store.all(user).stream().findFirst().ifPresent(next -> store.makeDefault(user, next.id()));
        }
    }

    private void requireOwn(long user, long id) {
        long owner = store.ownerOf(id).orElseThrow(AddressService::notFound);
        if (owner != user) {
            throw new Forbidden("This address is another person's");
        }
    }

    private SavedAddress known(long user, long id) {
        return store.all(user).stream()
                .filter(address -> address.id() == id)
                .findFirst()
                .orElseThrow(AddressService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("ADDRESS_NOT_FOUND", "There is no address of this id");
    }
}
