package commissary.it.world;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts runs over all cities and waits for their records. */
public final class Polls {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Polls() {}

    private static final AtomicBoolean TRUSTED = new AtomicBoolean();

    /**
     * The server was started before the outside world, so its first run has failed and its breaker may be open. Waits
     * until a run succeeds; done once.
     */
    static void waitUntilTheUpstreamIsTrusted(Person admin) {
        if (TRUSTED.compareAndSet(false, true)) {
            Patience.await("that a run succeeds", LIMIT).until(() -> {
                start(admin);
                return awaitOver(admin, "toronto").state().equals("DONE");
            });
        }
    }

    private static Run awaitOver(Person admin, String city) {
        return Patience.await("that the run over " + city + " ends", LIMIT)
                .until(() -> latest(admin, city).filter(Run::isOver), Optional::isPresent)
                .orElseThrow();
    }

    /** The record of one city's run. */
    public record Run(
            long id,
            String city,
            String state,
            int stores,
            int items,
            int newDeals,
            int changed,
            int dropped,
            int ended,
            int malformed,
            List<String> notes,
            String error) {

        static Run of(JsonNode json) {
            return new Run(
                    json.path("id").longValue(),
                    json.path("city").asText(),
                    json.path("state").asText(),
                    json.path("stores").intValue(),
                    json.path("items").intValue(),
                    json.path("newDeals").intValue(),
                    json.path("changed").intValue(),
                    json.path("dropped").intValue(),
                    json.path("ended").intValue(),
                    json.path("malformed").intValue(),
                    Json.elements(json.path("notes")).stream()
                            .map(JsonNode::asText)
                            .toList(),
                    json.path("error").asText(""));
        }

        public boolean isOver() {
            return !state.equals("RUNNING");
        }
    }

    /** Runs once and answers the record of one city. */
    public static Run run(Person admin, TestCity city) {
        return Objects.requireNonNull(runs(admin, city).get(city));
    }

    /** Runs once over all cities and waits until one of them, known by its name, is done with. */
    public static void runOver(Person admin, String city) {
        long before = latest(admin, city).map(Run::id).orElse(0L);
        start(admin);
        awaitAfter(admin, city, before);
    }

    /** Runs once and answers the records of some cities; runs of others may still be under way. */
    public static Map<TestCity, Run> runs(Person admin, TestCity... cities) {
        Map<TestCity, Long> before = new LinkedHashMap<>();
        for (TestCity city : cities) {
            before.put(city, latest(admin, city).map(Run::id).orElse(0L));
        }
        start(admin);
        Map<TestCity, Run> after = new LinkedHashMap<>();
        before.forEach((city, last) -> after.put(city, awaitAfter(admin, city, last)));
        return after;
    }

    /** Waits for the end of a run that is later than another. */
    public static Run awaitAfter(Person admin, TestCity city, long lastId) {
        return awaitAfter(admin, city.name(), lastId);
    }

    private static Run awaitAfter(Person admin, String city, long lastId) {
        return Patience.await("a run over " + city, LIMIT)
                .until(() -> latest(admin, city).filter(run -> run.id() > lastId && run.isOver()), Optional::isPresent)
                .orElseThrow();
    }

    /** Starts a new run, waiting for the one before to end. */
    public static void start(Person admin) {
        Patience.await("that a run is started", LIMIT)
                .until(() -> tryToStart(admin).equals("started"));
    }

    /** Answers {@code started} or {@code already running}. */
    public static String tryToStart(Person admin) {
        return admin.api().post("/deals/poll").expect(202).data().path("status").asText();
    }

    public static Optional<Run> latest(Person admin, TestCity city) {
        return latest(admin, city.name());
    }

    private static Optional<Run> latest(Person admin, String city) {
        return all(admin, city).stream().findFirst();
    }

    /** The latest first. */
    public static List<Run> all(Person admin, TestCity city) {
        return all(admin, city.name());
    }

    private static List<Run> all(Person admin, String city) {
        return admin.api().get("/deals/runs?city=" + city).list().stream()
                .map(Run::of)
                .toList();
    }
}
