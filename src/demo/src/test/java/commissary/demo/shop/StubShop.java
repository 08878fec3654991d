package commissary.demo.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import commissary.demo.http.Answer;
import commissary.demo.http.Handler;
import commissary.demo.http.Json;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the shop's interface that pictures take, over HTTP, with products in memory. */
final class StubShop implements Handler {
    private static final Pattern PRODUCT = Pattern.compile("/api/v1/products/(\\d+)(/image/upload-url)?");

    final Map<Long, String> pictures = new ConcurrentSkipListMap<>();
    final Map<Long, Integer> refused = new ConcurrentHashMap<>();
    final AtomicInteger offers = new AtomicInteger();
    final AtomicInteger looks = new AtomicInteger();
    final AtomicInteger signIns = new AtomicInteger();
    volatile boolean isReady = true;
    volatile String token = "first";

    private final Map<Long, String> names = new TreeMap<>();
    private final Map<String, String> uploads = new ConcurrentHashMap<>();

    StubShop(List<String> names) {
        names.forEach(name -> this.names.put(this.names.size() + 1L, name));
    }

    @Override
    public Reply handle(Request request) {
        return new Reply.Whole(answer(request));
    }

    /** By what the stub knows a picture again; its bytes arrive as text, which would fill pages where a test fails. */
    static String print(byte[] picture) {
        return print(new String(picture, UTF_8));
    }

    private static String print(String received) {
        return received.length() + " characters, hash " + received.hashCode();
    }

    private Answer answer(Request request) {
        String path = request.path();
        if (!isReady) {
            looks.incrementAndGet();
            return status(503);
        }
        if (path.equals("/health/ready")) {
            return status(200);
        }
        if (path.equals("/api/v1/auth/login")) {
            signIns.incrementAndGet();
            return data(Json.object().put("accessToken", token));
        }
        if (path.startsWith("/bucket/")) {
            return receive(request);
        }
        if (!request.header("Authorization").equals(Optional.of("Bearer " + token))) {
            return status(401);
        }
        return path.equals("/api/v1/products/managed") ? page(request) : product(request);
    }

    private Answer page(Request request) {
        int size = Integer.parseInt(request.query().one("pageSize").orElseThrow());
        int first = (Integer.parseInt(request.query().one("page").orElseThrow()) - 1) * size;
        ArrayNode page = Json.array();
        names.entrySet().stream().skip(first).limit(size).forEach(product -> {
            String name = product.getValue();
            var view = page.addObject().put("id", product.getKey()).put("name", name);
            view.putObject("attributes").put("colour", name.substring(name.indexOf(", ") + 2));
            if (pictures.containsKey(product.getKey())) {
                view.put("imageUrl", "/images/" + product.getKey());
            }
        });
        return data(page);
    }

    private Answer product(Request request) {
        Matcher product = PRODUCT.matcher(request.path());
        if (!product.matches()) {
            return status(404);
        }
        long id = Long.parseLong(product.group(1));
        JsonNode body = Json.read(request.body());
        if (product.group(2) != null) {
            return offer(id, body);
        }
        pictures.put(id, uploads.getOrDefault(body.required("imageUrl").asText(), "nothing was uploaded"));
        return data(Json.object());
    }

    private Answer offer(long id, JsonNode body) {
        int number = offers.incrementAndGet();
        if (refused.containsKey(id)) {
            return status(refused.getOrDefault(id, 500));
        }
        if (!body.path("contentType").asText().equals("image/jpeg")
                || !body.path("size").canConvertToInt()) {
            return status(400);
        }
        return data(Json.object()
                .put("uploadUrl", "/bucket/" + number + "?signature=x")
                .put("imageUrl", "/bucket/" + number));
    }

    private Answer receive(Request request) {
        if (!request.method().equals("PUT")
                || !request.query().one("signature").equals(Optional.of("x"))
                || !request.header("Content-Type").equals(Optional.of("image/jpeg"))) {
            return status(403);
        }
        uploads.put(request.path(), print(request.body()));
        return status(200);
    }

    private static Answer data(JsonNode data) {
        return Answer.json(200, Json.object().put("success", true).set("data", data));
    }

    private static Answer status(int status) {
        return Answer.text(status, "application/json", "");
    }
}
