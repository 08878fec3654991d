package commissary.nutrition.meals.internal.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.nutrition.meals.internal.MealsConfig;
import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.nutrition.meals.internal.reading.ReadingCheck;
import commissary.platform.json.Json;
import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.BoundedBody;
import commissary.platform.outside.Manner;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideHttp;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks the model which foods and amounts a description names. The description goes as data in a message of its own; the
 * answer is data too: it is read by a schema that has no place for a nutrient, and checked like the parser's.
 */
@ApplicationScoped
public class LanguageModel {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(60);

    /** Somebody looks at a pending meal: what comes later than this is worse than the parser's answer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final int MAX_BYTES = 200_000;
    private static final int OK = 200;

    private final Optional<Line> line;

    @Inject
    public LanguageModel(MealsConfig config, OutsideSystems systems, Clock clock) {
        Manner manner = new Manner("meals-model", "The meals' language model", FIRST_PAUSE, BREAKER_PAUSE);
        line = config.model()
                .map(access ->
                        new Line(access, systems.open(manner), new OutsideHttp(access.timeout(), MAX_BYTES, clock)));
    }

    @ForContainer
    protected LanguageModel() {
        line = Optional.empty();
    }

    private record Line(ModelAccess access, OutsideSystem system, OutsideHttp http) {}

    /** Whether there is one to ask. */
    public boolean isSetUp() {
        return line.isPresent();
    }

    /**
     * The foods that the description names.
     *
     * @throws ModelFailed if there is no answer, or none that may be believed
     */
    public List<ReadFood> read(String description) throws ModelFailed {
        List<ReadFood> foods = ModelAnswer.foods(
                ask(line.orElseThrow(() -> new IllegalStateException("There is no model here")), description));
        Optional<String> problem = ReadingCheck.problem(foods);
        if (problem.isPresent()) {
            throw new ModelFailed(problem.get(), null);
        }
        return foods;
    }

    private static byte[] ask(Line line, String description) throws ModelFailed {
        HttpRequest request = request(line.access(), description);
        try {
            HttpResponse<byte[]> answer =
                    line.system().ask(true, LONGEST_WAIT, () -> line.http().sendForGood(request));
            line.system().received(answer.body().length);
            if (answer.statusCode() != OK) {
                throw new ModelFailed("answered " + answer.statusCode(), null);
            }
            return answer.body();
        } catch (AttemptFailed | NotAsked e) {
            throw new ModelFailed("did not answer", e);
        } catch (BoundedBody.TooLong e) {
            throw new ModelFailed("answered too much", e);
        }
    }

    private static HttpRequest request(ModelAccess access, String description) {
        URI url = URI.create(access.url().toString().replaceFirst("/+$", "") + "/chat/completions");
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(bytes(Question.of(access.model(), description))));
        if (!access.key().isEmpty()) {
            request.header("Authorization", "Bearer " + access.key());
        }
        return request.build();
    }

    private static byte[] bytes(ObjectNode question) {
        try {
            return Json.mapper().writeValueAsBytes(question);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
