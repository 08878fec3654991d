package commissary.demo.shop;

import static java.net.HttpURLConnection.HTTP_UNAUTHORIZED;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.http.BadRequest;
import commissary.demo.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Talks to the shop as any program may: over HTTP, signed in as the demo's administrator. */
final class ShopClient {
    private static final String API = "/api/v1";
    private static final String EMAIL = "admin@example.com";
    private static final String PASSWORD = "commissary-demo";
    private static final String JSON = "application/json";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST_ANSWER).build();
    private final URI address;
    private String token = "";

    ShopClient(URI address) {
        this.address = address;
    }

    /** Whether somebody answers and says that he is ready. */
    boolean isReady() throws InterruptedException {
        try {
            return exchange(request("/health/ready").GET().build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** A page of all products, for sale or not, in an order that pictures do not change. */
    List<ShopProduct> products(int page, int pageSize) throws IOException, InterruptedException {
        List<ShopProduct> products = new ArrayList<>();
        for (JsonNode product : get("/products/managed?page=" + page + "&pageSize=" + pageSize)) {
            List<String> attributes = new ArrayList<>();
            product.path("attributes").forEach(value -> attributes.add(value.asText()));
            products.add(ShopProduct.of(
                    product.required("id").asLong(),
                    product.required("name").asText(),
                    attributes,
                    product.hasNonNull("imageUrl")));
        }
        return products;
    }

    /** Gives a product a picture. */
    void addPicture(long productId, byte[] jpeg) throws IOException, InterruptedException {
        String product = "/products/" + productId;
        JsonNode upload = post(
                product + "/image/upload-url",
                Json.object().put("contentType", Jpeg.TYPE).put("size", jpeg.length));
        // The address itself is the permission, with what it wants to be told.
        HttpRequest.Builder put = HttpRequest.newBuilder(
                        address.resolve(upload.required("uploadUrl").asText()))
                .timeout(LONGEST_ANSWER)
                .PUT(BodyPublishers.ofByteArray(jpeg));
        upload.path("headers")
                .properties()
                .forEach(said -> put.setHeader(said.getKey(), said.getValue().asText()));
        put.setHeader("Content-Type", Jpeg.TYPE);
        checked(exchange(put.build()));
        JsonNode picture =
                Json.object().put("imageUrl", upload.required("imageUrl").asText());
        ask("PUT", product, BodyPublishers.ofString(Json.write(picture)));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return ask("GET", path, BodyPublishers.noBody());
    }

    private JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return ask("POST", path, BodyPublishers.ofString(Json.write(body)));
    }

    /** Asks, signing in first where that was not done yet or was too long ago. */
    private JsonNode ask(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> answer = exchange(signed(method, path, body));
        if (answer.statusCode() == HTTP_UNAUTHORIZED) {
            signIn();
            answer = exchange(signed(method, path, body));
        }
        return checked(answer);
    }

    private void signIn() throws IOException, InterruptedException {
        JsonNode credentials = Json.object().put("email", EMAIL).put("password", PASSWORD);
        HttpRequest login = request(API + "/auth/login")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(Json.write(credentials)))
                .build();
        token = checked(exchange(login)).required("accessToken").asText();
    }

    private HttpRequest signed(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                request(API + path).header("Content-Type", JSON).method(method, body);
        return token.isEmpty()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(LONGEST_ANSWER);
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    /** What an answer carries, if it is a good one. */
    private static JsonNode checked(HttpResponse<String> answer) throws IOException {
        HttpRequest request = answer.request();
        String asked = request.method() + " " + request.uri().getPath();
        if (answer.statusCode() / 100 != 2) {
            throw new ShopRefused(asked, answer.statusCode());
        }
        try {
            return answer.body().isEmpty()
                    ? Json.object()
                    : Json.read(answer.body()).path("data");
        } catch (BadRequest e) {
            throw new IOException(asked + " was answered with something that is not JSON", e);
        }
    }
}
