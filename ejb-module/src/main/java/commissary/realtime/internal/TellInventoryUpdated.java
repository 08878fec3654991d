package commissary.realtime.internal;

import commissary.platform.events.EventListener;
import commissary.shop.inventory.InventoryChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Administrators see stocks move. */
@Dependent
class TellInventoryUpdated implements EventListener<InventoryChanged> {

    private final Announcer announcer;

    @Inject
    TellInventoryUpdated(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.inventory-updated";
    }

    @Override
    public Class<InventoryChanged> event() {
        return InventoryChanged.class;
    }

    @Override
    public void on(InventoryChanged event) {
        event.levels()
                .forEach(level -> announcer.announce(NewMessage.toAdmins(
                        "inventory:updated",
                        level.low() ? "A product is running out" : "A stock changed",
                        Map.of("productId", level.productId(), "stock", level.stock(), "low", level.low()))));
    }
}
