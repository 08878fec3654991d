package commissary.demo.flashfood;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Speaks to an upstream over real HTTP, as its clients do. */
final class Caller {
    static final String CALGARY = "searchLatitude=51.0447&searchLongitude=-114.0719";
    static final String TORONTO = "searchLatitude=43.6532&searchLongitude=-79.3832";
    static final String WATERLOO = "searchLatitude=43.4643&searchLongitude=-80.5204";

    private final HttpClient client = HttpClient.newHttpClient();
    private final DemoUpstream upstream;

    Caller(DemoUpstream upstream) {
        this.upstream = upstream;
    }

    /** Calls the API with its key. */
    HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(upstream.apiAddress() + pathAndQuery))
                .header("x-ff-api-key", DemoUpstream.API_KEY)
                .header("Accept-Language", "en-CA")
                .build());
    }

    HttpResponse<String> getWithoutKey(String pathAndQuery) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(upstream.apiAddress() + pathAndQuery))
                .build());
    }

    /** The {@code data} of a good answer. */
    JsonNode data(String pathAndQuery) throws IOException, InterruptedException {
        HttpResponse<String> response = get(pathAndQuery);
        if (response.statusCode() != 200) {
            throw new AssertionError("Answered " + response.statusCode() + ": " + response.body());
        }
        return Json.read(response.body()).path("data");
    }

    /** Calls something else than the API. */
    HttpResponse<String> call(String method, String path, String body) throws IOException, InterruptedException {
        URI address = upstream.apiAddress().resolve(path);
        return send(HttpRequest.newBuilder(address)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    /** Every item of a list of stores. */
    static List<JsonNode> items(JsonNode stores) {
        return list(stores).stream()
                .flatMap(store -> list(store.path("items")).stream())
                .toList();
    }
}
