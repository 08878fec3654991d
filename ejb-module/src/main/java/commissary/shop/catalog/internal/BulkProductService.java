package commissary.shop.catalog.internal;

import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.FieldError;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shop.catalog.BulkProducts;
import commissary.shop.catalog.ProductEdit;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.StockChanged;
import commissary.shop.catalog.StockChanged.Step;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes products by the thousand: one look at what there is, one statement for what is new or other. */
@Service
class BulkProductService implements BulkProducts {

    private final BulkProductStore store;
    private final ProductNews news;
    private final Events events;
    private final Clock clock;

    @Inject
    BulkProductService(BulkProductStore store, ProductNews news, Events events, Clock clock) {
        this.store = store;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected BulkProductService() {
        this(null, null, null, null);
    }

    @Override
    public Outcome put(Actor actor, List<ProductEdit> rows) {
        actor.requireAdmin();
        Map<String, ProductView> before = store.lock(
                rows.stream().map(ProductEdit::sku).filter(Objects::nonNull).toList());
        Map<Integer, List<FieldError>> refused = new HashMap<>();
        Map<String, ProductFacts> wanted = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                ProductEdit row = rows.get(i);
                @Nullable ProductView known = before.get(row.sku());
                ProductFacts facts = known == null ? row.asNew() : row.over(known);
                wanted.put(facts.sku(), facts);
            } catch (Invalid e) {
                refused.put(i, e.fields());
            }
        }
        return write(before, wanted, rows.size(), refused);
    }

    private Outcome write(
            Map<String, ProductView> before,
            Map<String, ProductFacts> wanted,
            int rows,
            Map<Integer, List<FieldError>> refused) {
        List<ProductFacts> created = new ArrayList<>();
        Map<ProductView, ProductFacts> changed = new LinkedHashMap<>();
        wanted.forEach((sku, facts) -> {
            @Nullable ProductView known = before.get(sku);
            if (known == null) {
                created.add(facts);
            } else if (!facts.equals(ProductFacts.of(known))) {
                changed.put(known, facts);
            }
        });
        store.write(created, changed, clock.instant());
        if (!created.isEmpty() || !changed.isEmpty()) {
            news.changedMany();
        }
        tellStock(changed);
        int unchanged = rows - refused.size() - created.size() - changed.size();
        return new Outcome(created.size(), changed.size(), unchanged, refused);
    }

    private void tellStock(Map<ProductView, ProductFacts> changed) {
        List<Step> steps = changed.entrySet().stream()
                .map(change -> new Step(
                        change.getKey().id(),
                        change.getKey().stock(),
                        change.getValue().stock()))
                .filter(step -> step.before() != step.after())
                .toList();
        if (!steps.isEmpty()) {
            events.publish(new StockChanged(UUID.randomUUID(), clock.instant(), steps));
        }
    }
}
