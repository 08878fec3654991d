package commissary.shop.inventory.internal;

import commissary.platform.events.EventListener;
import commissary.platform.events.Events;
import commissary.shop.catalog.StockChanged;
import commissary.shop.catalog.StockChanged.Step;
import commissary.shop.catalog.StockLevel;
import commissary.shop.catalog.StockLevels;
import commissary.shop.inventory.BackInStock;
import commissary.shop.inventory.InventoryChanged;
import commissary.shop.inventory.InventoryChanged.Level;
import commissary.shop.inventory.LowStock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what a changed stock means: little of it, or something of it again. */
@Dependent
class FollowStock implements EventListener<StockChanged> {

    /** More changes than these come from an import, of which nobody watches every figure. */
    private static final int MOST_WATCHED = 100;

    private final StockLevels levels;
    private final AskStore asks;
    private final Events events;
    private final InventoryConfig config;
    private final Clock clock;

    @Inject
    FollowStock(StockLevels levels, AskStore asks, Events events, InventoryConfig config, Clock clock) {
        this.levels = levels;
        this.asks = asks;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inventory.follow-stock";
    }

    @Override
    public Class<StockChanged> event() {
        return StockChanged.class;
    }

    @Override
    public void on(StockChanged event) {
        Map<Long, StockLevel> now = levels
                .of(event.steps().stream().map(Step::productId).toList())
                .stream()
                .collect(Collectors.toMap(StockLevel::productId, Function.identity()));
        List<Level> watched = new ArrayList<>();
        for (Step step : event.steps()) {
            @Nullable StockLevel level = now.get(step.productId());
            if (level != null) {
                int threshold = level.lowThreshold() == null ? config.lowStock() : level.lowThreshold();
                watched.add(new Level(level.productId(), level.stock(), level.stock() <= threshold));
                tell(step, level, threshold);
            }
        }
        if (!watched.isEmpty() && event.steps().size() <= MOST_WATCHED) {
            events.publish(new InventoryChanged(UUID.randomUUID(), clock.instant(), watched));
        }
    }

    private void tell(Step step, StockLevel level, int threshold) {
        if (step.before() > threshold && step.after() <= threshold) {
            events.publish(new LowStock(
                    UUID.randomUUID(), clock.instant(), level.productId(), level.name(), step.after(), threshold));
        }
        if (step.before() == 0 && level.stock() > 0) {
            tellWhoWaits(level);
        }
    }

    private void tellWhoWaits(StockLevel level) {
        List<Long> waiting = asks.takeAll(level.productId());
        if (!waiting.isEmpty()) {
            events.publish(
                    new BackInStock(UUID.randomUUID(), clock.instant(), level.productId(), level.name(), waiting));
        }
    }
}
