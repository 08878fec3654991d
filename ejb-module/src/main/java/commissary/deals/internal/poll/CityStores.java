package commissary.deals.internal.poll;

import commissary.deals.internal.Position;
import commissary.deals.internal.poll.PollWriter.StoreRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds a city's own stores in an answer, and brings what is known of them up to date. */
@Dependent
public class CityStores {

    private static final int NAME_TAIL = 6;
    private static final double HUNDREDTHS = 100;

    private final PollStore store;
    private final PollWriter writer;

    @Inject
    public CityStores(PollStore store, PollWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    /** The stores of an answer that belong to the city, and all that are known of it, those included. */
    Found find(PolledCity city, CityReading reading, Instant now) {
        List<String> ids = reading.stores().stream().map(ReadStore::externalId).toList();
        Map<String, KnownStore> known = store.stores(city.id(), ids).stream()
                .collect(Collectors.toMap(KnownStore::externalId, Function.identity()));
        Territories territories = new Territories(store.activeCities());
        List<ReadStore> own = new ArrayList<>();
        List<StoreRow> changed = new ArrayList<>();
        for (ReadStore read : reading.stores()) {
            Optional<KnownStore> before = Optional.ofNullable(known.get(read.externalId()));
            @Nullable
            Position position = read.position() != null
                    ? read.position()
                    : before.map(KnownStore::position).orElse(null);
            if (territories.belongsTo(
                    city, position, before.map(KnownStore::cityId).orElse(null))) {
                own.add(read);
                changedRow(city, read, position, before).ifPresent(changed::add);
            }
        }
        writer.writeStores(changed, now);
        List<KnownStore> all = changed.isEmpty() ? List.copyOf(known.values()) : store.stores(city.id(), List.of());
        return new Found(own, all.stream().filter(s -> s.cityId() == city.id()).toList());
    }

    private static Optional<StoreRow> changedRow(
            PolledCity city, ReadStore read, @Nullable Position position, Optional<KnownStore> before) {
        String name = first(read.name(), before.map(KnownStore::name), "Store " + tail(read.externalId()));
        String address = first(read.address(), before.map(KnownStore::address), "");
        boolean same = before.isPresent()
                && before.get().cityId() == city.id()
                && before.get().name().equals(name)
                && before.get().address().equals(address)
                && Objects.equals(before.get().position(), position);
        if (same) {
            return Optional.empty();
        }
        return Optional.of(new StoreRow(
                read.externalId(),
                city.id(),
                name,
                address,
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                position == null ? null : kilometres(city, position)));
    }

    private static double kilometres(PolledCity city, Position position) {
        return Math.round(position.kilometresTo(city.centre()) * HUNDREDTHS) / HUNDREDTHS;
    }

    private static String first(@Nullable String now, Optional<String> before, String otherwise) {
        return now != null ? now : before.orElse(otherwise);
    }

    private static String tail(String id) {
        return id.substring(Math.max(0, id.length() - NAME_TAIL));
    }

    /**
     * @param own in the answer
     * @param known all of the city, whether in the answer or not
     */
    record Found(List<ReadStore> own, List<KnownStore> known) {}
}
