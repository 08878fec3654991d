package commissary.it.feed;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The file that the server mirrors orders from, and the syncs that fetch it. */
public final class OrdersFile {
    private static final Path FILE = Path.of(System.getProperty("it.orders", "target/orders.csv"));
    public static final Map<String, String> TEN =
            IntStream.rangeClosed(1, 10).boxed().collect(Collectors.toMap(String::valueOf, i -> "order " + i));
    private static final String HEADER = "\"id\",\"note\"\n";

    private final Person admin = Person.admin();
    private final Api reader = Feed.program();
    private final Syncs syncs = new Syncs(admin.api(), reader);

    Api reader() {
        return reader;
    }

    public Person admin() {
        return admin;
    }

    /** Writes the orders, given by their ids, and waits for the sync that fetches them. */
    public JsonNode sync(Map<String, ? extends @Nullable String> orders) {
        return sync(csv(orders));
    }

    /** As {@link #sync(Map)}; a sync that is held, because much is gone since, is let through. */
    public void syncAnyhow(Map<String, ? extends @Nullable String> orders) {
        JsonNode sync = sync(orders);
        if (sync.path("state").asText().equals("HELD")) {
            long held = sync.path("id").asLong();
            admin.api().post("/feed/syncs/" + held + "/confirm").expect(200);
            await(held);
        }
    }

    /** Writes the file and waits for the sync that fetches it. */
    public JsonNode sync(String csv) {
        write(FILE, csv);
        return syncs.run();
    }

    /** Waits for the end of a sync that began after another one. */
    JsonNode await(long before) {
        return syncs.await(before);
    }

    public JsonNode status() {
        return syncs.status();
    }

    Answer fetch(String query) {
        return reader.get("//feed/fetch-data" + query);
    }

    /** Notes by ids, as an answer has them. */
    static Map<String, JsonNode> orders(Answer answer) {
        return Json.elements(answer.expect(200).json().path("data")).stream()
                .collect(Collectors.toMap(order -> order.path("id").asText(), order -> order.path("note")));
    }

    /** Writes the orders, to be fetched by whoever does so next. */
    public static void offer(Map<String, ? extends @Nullable String> orders) {
        offer(FILE, orders);
    }

    /** Writes the orders into the file of another server. */
    static void offer(Path file, Map<String, ? extends @Nullable String> orders) {
        write(file, csv(orders));
    }

    private static String csv(Map<String, ? extends @Nullable String> orders) {
        return HEADER
                + new TreeMap<>(orders)
                        .entrySet().stream()
                                .map(order -> value(order.getKey()) + "," + value(order.getValue()) + "\n")
                                .collect(Collectors.joining());
    }

    private static void write(Path file, String csv) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(@Nullable String text) {
        return text == null ? "NULL" : '"' + text.replace("\"", "\"\"") + '"';
    }
}
