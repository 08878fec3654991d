package commissary.demo.flashfood.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.demo.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A change to an answer that leaves it well-formed JSON of status 200; errors pass untouched. */
@FunctionalInterface
interface Distortion {
    void apply(ObjectNode body);

    Distortion EMPTY = body -> body.set("data", body.path("data").isObject() ? Json.object() : Json.array());

    Distortion HALF_BROKEN = eachList(items -> {
        Breakage[] breakages = Breakage.values();
        for (int i = 1; i < items.size(); i += 2) {
            items.set(i, breakages[i / 2 % breakages.length].broken((ObjectNode) items.get(i)));
        }
    });

    /** Repeats the items of each list under new ids and names until there are {@code count}. */
    static Distortion multiplied(int count) {
        return eachList(items -> {
            int given = items.size();
            int list = items.path(0).path("id").asText().hashCode();
            for (int i = given; given > 0 && i < count; i++) {
                ObjectNode copy = ((ObjectNode) items.get(i % given)).deepCopy();
                copy.put("id", copy.path("id").asText().substring(0, 8) + String.format("%08x%08x", list, i));
                items.add(copy.put("name", copy.path("name").asText() + " " + i));
            }
        });
    }

    default JsonAnswer of(JsonAnswer honest) {
        if (honest.status() != 200) {
            return honest;
        }
        ObjectNode body = honest.body().deepCopy();
        apply(body);
        return new JsonAnswer(honest.status(), body);
    }

    private static Distortion eachList(Consumer<ArrayNode> change) {
        return body -> itemLists(body.path("data")).forEach(change);
    }

    /** Finds the items in each of the three shapes: by store id, inside the stores, or bare. */
    private static List<ArrayNode> itemLists(JsonNode data) {
        List<ArrayNode> lists = new ArrayList<>();
        if (data.isObject()) {
            data.forEach(items -> lists.add((ArrayNode) items));
        } else if (data.path(0).has("price")) {
            lists.add((ArrayNode) data);
        } else {
            data.forEach(store -> {
                if (store.path("items") instanceof ArrayNode items) {
                    lists.add(items);
                }
            });
        }
        return lists;
    }
}
