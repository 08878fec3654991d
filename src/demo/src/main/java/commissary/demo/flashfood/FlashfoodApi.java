package commissary.demo.flashfood;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.demo.flashfood.behaviour.Behaviours;
import commissary.demo.flashfood.behaviour.JsonAnswer;
import commissary.demo.flashfood.supply.City;
import commissary.demo.flashfood.supply.Store;
import commissary.demo.flashfood.supply.Supply;
import commissary.demo.http.BadRequest;
import commissary.demo.http.Handler;
import commissary.demo.http.Json;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The protocol: what the upstream answers, as far as the behaviour in force lets it, and a note of it. */
final class FlashfoodApi implements Handler {
    static final String BASE = "/flashfood/api/v1";

    private static final String KEY_HEADER = "x-ff-api-key";
    private static final Pattern ITEMS_OF_STORE = Pattern.compile("/stores/([^/]+)/items");
    private static final List<String> HEADERS_OF_INTEREST =
            List.of(KEY_HEADER, "flashfood-app-info", "user-agent", "accept", "accept-language", "accept-encoding");

    private final Stage stage;
    private final Behaviours behaviours;
    private final Journal journal;

    FlashfoodApi(Stage stage, Behaviours behaviours, Journal journal) {
        this.stage = stage;
        this.behaviours = behaviours;
        this.journal = journal;
    }

    @Override
    public Reply handle(Request request) {
        Instant at = journal.now();
        Supply supply = stage.supply();
        Optional<String> city = cityOf(request, supply).map(City::name);
        Reply reply = behaviours.next(city).reply(() -> answer(request, supply));
        journal.add(new Journal.Entry(
                at, request.method(), request.target(), city.orElse(null), headers(request), reply.status()));
        return reply;
    }

    private static JsonAnswer answer(Request request, Supply supply) {
        if (!request.header(KEY_HEADER).equals(Optional.of(DemoUpstream.API_KEY))) {
            return JsonAnswer.error(401, "The header " + KEY_HEADER + " is missing or wrong");
        }
        if (!request.method().equals("GET")) {
            return JsonAnswer.error(405, "Only GET is known here");
        }
        try {
            return data(request, supply)
                    .map(data -> new JsonAnswer(
                            200, Json.object().put("status", "success").set("data", data)))
                    .orElseGet(() -> JsonAnswer.error(404, "Not found: " + request.path()));
        } catch (BadRequest e) {
            return JsonAnswer.error(400, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<JsonNode> data(Request request, Supply supply) {
        FlashfoodJson json = new FlashfoodJson(ownAddress(request));
        String path = request.path().substring(BASE.length());
        return switch (path) {
            case "/stores" -> Optional.of(stores(request, supply, json));
            case "/items", "/items/" -> Optional.of(itemsByStore(request, supply, json));
            default -> namedStore(path).flatMap(supply::store).map(store -> itemsOf(store, supply, json));
        };
    }

    private static ArrayNode stores(Request request, Supply supply, FlashfoodJson json) {
        StoreSearch search = StoreSearch.of(request.query());
        boolean withItems = request.query().flag("includeItems").orElse(search.withItemsByDefault());
        ArrayNode stores = Json.array();
        for (Store store : search.in(supply)) {
            ObjectNode written = json.store(store);
            if (withItems) {
                written.set("items", json.items(store, supply.itemsOf(store)));
            }
            stores.add(written);
        }
        return stores;
    }

    private static ObjectNode itemsByStore(Request request, Supply supply, FlashfoodJson json) {
        List<String> ids = StoreSearch.ids(request.query());
        if (ids.isEmpty()) {
            throw new BadRequest("storeIds must be given");
        }
        ObjectNode byStore = Json.object();
        new StoreSearch.Named(ids).in(supply).forEach(store -> byStore.set(store.id(), itemsOf(store, supply, json)));
        return byStore;
    }

    /** Outside their store the items say where they belong. */
    private static ArrayNode itemsOf(Store store, Supply supply, FlashfoodJson json) {
        ArrayNode items = json.items(store, supply.itemsOf(store));
        items.forEach(item -> ((ObjectNode) item).put("storeId", store.id()));
        return items;
    }

    private static Optional<City> cityOf(Request request, Supply supply) {
        try {
            Stream<String> ids = Stream.concat(
                    StoreSearch.ids(request.query()).stream(),
                    namedStore(request.path().substring(BASE.length())).stream());
            return StoreSearch.centre(request.query())
                    .or(() -> ids.flatMap(id -> supply.store(id).stream())
                            .map(Store::place)
                            .findFirst())
                    .flatMap(supply::cityAt);
        } catch (BadRequest e) {
            // The answer will say what is wrong; a request that cannot be read is about no city.
            return Optional.empty();
        }
    }

    private static Optional<String> namedStore(String path) {
        Matcher matcher = ITEMS_OF_STORE.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static URI ownAddress(Request request) {
        return URI.create("http://" + request.header("Host").orElse("localhost") + "/");
    }

    private static Map<String, String> headers(Request request) {
        return HEADERS_OF_INTEREST.stream()
                .filter(request.headers()::containsKey)
                .collect(toMap(name -> name.toLowerCase(ROOT), name -> request.header(name)
                        .orElse("")));
    }
}
