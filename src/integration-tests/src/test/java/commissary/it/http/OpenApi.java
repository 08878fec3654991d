package commissary.it.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the server itself says that it can do. */
public final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String BASE = "/api/v1";

    /** The doors of the orders feed are no part of the API, and have tests of their own. */
    private static final String FEED = "/feed/";

    private OpenApi() {}

    /**
     * One call.
     *
     * @param path below the API's base, with names in braces
     * @param takesJson whether it has a body
     */
    public record Operation(String id, String method, String path, boolean takesJson) {

        /** The path with 1 for every id. */
        public String somePath() {
            return path.replaceAll("\\{[^}]*}", "1");
        }

        public Answer call(Api api) {
            return takesJson
                    ? api.sendJson(method, somePath(), "{}")
                    : api.send(method, somePath(), java.net.http.HttpRequest.BodyPublishers.noBody());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Operation> operations() {
        JsonNode paths = document().path("paths");
        List<Operation> operations = new ArrayList<>();
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path).fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method) && !path.startsWith(FEED)) {
                        operations.add(operation(path, method, paths.path(path).path(method)));
                    }
                }));
        return operations;
    }

    public static JsonNode document() {
        return Api.anonymous()
                .with("Accept", "application/json")
                .get("//openapi")
                .expect(200)
                .json();
    }

    private static Operation operation(String path, String method, JsonNode described) {
        if (!path.startsWith(BASE + "/")) {
            throw new AssertionError(path + " is not below " + BASE);
        }
        return new Operation(
                described.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path.substring(BASE.length()),
                described.path("requestBody").path("content").has("application/json"));
    }
}
