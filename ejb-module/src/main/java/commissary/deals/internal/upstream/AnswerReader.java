package commissary.deals.internal.upstream;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.deals.internal.Position;
import commissary.deals.internal.poll.CityReading;
import commissary.deals.internal.poll.ReadItem;
import commissary.deals.internal.poll.ReadStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one or more answers say of a city. Their {@code data} has three shapes: a list of stores, with their items
 * or without; a map from store to items; a list of items. What cannot be read is skipped and counted. Serves one reading.
 */
final class AnswerReader {

    private static final int MAX_EXAMPLES = 5;
    private static final int MAX_EXAMPLE_LENGTH = 120;
    private static final int MAX_NAME = 300;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_DEPARTMENT = 100;
    private static final int MAX_DESCRIPTION = 2_000;

    private final Map<String, StoreDraft> stores = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private int malformed;
    private int homeless;

    /**
     * Takes an answer.
     *
     * @param onlyStore the store that was asked for, if it was one; items that do not say where they are belong to it
     * @throws UnreadableAnswer if it is none
     */
    void take(JsonNode answer, Optional<String> onlyStore) throws UnreadableAnswer {
        JsonNode status = answer.path("status");
        if (status.isTextual() && !status.textValue().matches("(?i)success|ok")) {
            throw new UnreadableAnswer("its status is \"" + Fields.text(status, MAX_EXAMPLE_LENGTH) + "\"");
        }
        JsonNode data = answer.path("data");
        if (data.isArray()) {
            data.forEach(element -> takeElement(element, onlyStore));
        } else if (data.isObject()) {
            data.properties().forEach(entry -> takeEntry(entry.getKey(), entry.getValue()));
        } else {
            throw new UnreadableAnswer("it has no data");
        }
    }

    /** The stores whose items no answer has told yet. */
    List<String> storesWithoutItems() {
        return stores.entrySet().stream()
                .filter(store -> !store.getValue().hasItems)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was read: the stores whose items were told. */
    CityReading finish(int requests) {
        List<ReadStore> read = stores.entrySet().stream()
                .filter(store -> store.getValue().hasItems)
                .map(store -> store.getValue().finish(store.getKey(), homeless))
                .toList();
        return new CityReading(read, malformed, examples, requests);
    }

    private void takeElement(JsonNode element, Optional<String> onlyStore) {
        boolean isItem = element.has("price") && !element.has("items");
        if (!isItem) {
            takeStore(element);
            return;
        }
        Optional<String> home = Fields.id(element.path("storeId"))
                .or(() -> Fields.id(element.path("store").path("id")))
                .or(() -> onlyStore);
        if (home.isPresent()) {
            takeItem(draft(home.get(), true), element);
        } else {
            homeless++;
            skip("an item that does not say its store", element);
        }
    }

    private void takeEntry(String storeId, JsonNode items) {
        if (items.isArray()) {
            StoreDraft draft = draft(storeId, true);
            items.forEach(item -> takeItem(draft, item));
        } else if (items.isObject() && items.path("items").isArray()) {
            takeEntry(storeId, items.path("items"));
        } else {
            skip("a store without a list of items", items);
        }
    }

    private void takeStore(JsonNode node) {
        Optional<String> id = node.isObject() ? Fields.id(node.path("id")) : Optional.empty();
        if (id.isEmpty()) {
            skip("a store without an id", node);
            return;
        }
        JsonNode items = node.path("items");
        StoreDraft draft = draft(id.get(), items.isArray());
        draft.name = Fields.text(node.path("name"), MAX_NAME);
        draft.address = address(node);
        JsonNode location = node.path("location");
        draft.position = Fields.position(location.path("latitude"), location.path("longitude"));
        if (items.isArray()) {
            items.forEach(item -> takeItem(draft, item));
        }
    }

    private StoreDraft draft(String storeId, boolean hasItems) {
        StoreDraft draft = stores.computeIfAbsent(storeId, id -> new StoreDraft());
        draft.hasItems |= hasItems;
        return draft;
    }

    private static @Nullable String address(JsonNode store) {
        @Nullable String full = Fields.text(store.path("address").path("fullAddress"), MAX_ADDRESS);
        @Nullable String line = Fields.text(store.path("addressLine1"), MAX_ADDRESS);
        @Nullable String city = Fields.text(store.path("city"), MAX_ADDRESS);
        if (full != null) {
            return full;
        } else if (line != null && city != null) {
            return line + ", " + city;
        } else if (line != null) {
            return line;
        }
        return Fields.text(store.path("address"), MAX_ADDRESS);
    }

    private void takeItem(StoreDraft store, JsonNode node) {
        Optional<String> id = node.isObject() ? Fields.id(node.path("id")) : Optional.empty();
        if (id.isEmpty()) {
            store.unreadable++;
            skip("an item without an id", node);
            return;
        }
        @Nullable String name = Fields.text(node.path("name"), MAX_NAME);
        OptionalLong price = Cents.read(node.path("price"));
        OptionalInt quantity = Fields.quantity(node.path("quantityAvailable"));
        if (name == null || price.isEmpty() || quantity.isEmpty()) {
            store.unreadableIds.add(id.get());
            String lack = name == null ? "name" : price.isEmpty() ? "price" : "quantity";
            skip("an item without a " + lack, node);
            return;
        }
        store.items.putIfAbsent(id.get(), item(id.get(), name, price.getAsLong(), quantity.getAsInt(), node));
    }

    private static ReadItem item(String id, String name, long price, int quantity, JsonNode node) {
        OptionalLong original = Cents.read(node.path("originalPrice"));
        @Nullable String department = Fields.text(node.path("legacyDepartment"), MAX_DEPARTMENT);
        @Nullable String category = Fields.text(node.path("category"), MAX_DEPARTMENT);
        boolean hasDay = node.hasNonNull("bestBeforeDate");
        return new ReadItem(
                id,
                name,
                Fields.text(node.path("description"), MAX_DESCRIPTION),
                department != null ? department : category != null ? category : "",
                price,
                original.isPresent() ? original.getAsLong() : null,
                quantity,
                Fields.day(node.path(hasDay ? "bestBeforeDate" : "expiryDate")),
                image(node),
                Fields.madeAt(id));
    }

    private static @Nullable String image(JsonNode item) {
        JsonNode gallery = item.path("imageGallery");
        for (JsonNode place : List.of(
                item.path("imageUrl"), item.path("image").path("url"), gallery.isArray() ? gallery.path(0) : gallery)) {
            @Nullable String url = Fields.url(place);
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    private void skip(String what, JsonNode node) {
        malformed++;
        if (examples.size() < MAX_EXAMPLES) {
            String text = node.toString();
            examples.add(what + ": "
                    + (text.length() > MAX_EXAMPLE_LENGTH ? text.substring(0, MAX_EXAMPLE_LENGTH) + "…" : text)
                            .replace('\0', ' '));
        }
    }

    /** A store while it is being put together. */
    private static final class StoreDraft {

        private @Nullable String name;
        private @Nullable String address;
        private @Nullable Position position;
        private boolean hasItems;
        private int unreadable;
        private final Set<String> unreadableIds = new HashSet<>();
        private final Map<String, ReadItem> items = new LinkedHashMap<>();

        ReadStore finish(String id, int homeless) {
            unreadableIds.removeAll(items.keySet());
            return new ReadStore(
                    id, name, address, position, List.copyOf(items.values()), unreadableIds, unreadable + homeless);
        }
    }
}
