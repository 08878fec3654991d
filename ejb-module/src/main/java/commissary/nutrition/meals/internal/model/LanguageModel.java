package commissary.nutrition.meals.internal.model;

import commissary.nutrition.meals.internal.MealsConfig;
import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.nutrition.meals.internal.reading.ReadingCheck;
import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideHttp;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the model which foods and amounts a description names. The description goes as data in a message of its own; the
 * answer is data too: it is read by a schema that has no place for a nutrient, and checked like the parser's.
 */
@ApplicationScoped
public class LanguageModel {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(60);
    private static final int MAX_BYTES = 200_000;
    private static final int MAX_TOKENS = 2_000;

    private final Optional<ChatModel> model;

    @Inject
    public LanguageModel(MealsConfig config, OutsideSystems systems, Clock clock) {
        Manner manner = new Manner("meals-model", "The meals' language model", FIRST_PAUSE, BREAKER_PAUSE);
        model = config.model()
                .map(access -> model(
                        access,
                        new ModelTransport(systems.open(manner), new OutsideHttp(access.timeout(), MAX_BYTES, clock))));
    }

    @ForContainer
    protected LanguageModel() {
        model = Optional.empty();
    }

    private static ChatModel model(ModelAccess access, ModelTransport transport) {
        OpenAiChatModel.OpenAiChatModelBuilder model = OpenAiChatModel.builder()
                .httpClientBuilder(new ModelTransport.Builder(transport, access.timeout()))
                .baseUrl(access.url().toString())
                .modelName(access.model())
                .temperature(0.0)
                .maxTokens(MAX_TOKENS)
                .strictJsonSchema(true)
                // The transport asks again, by itself.
                .maxRetries(0);
        if (!access.key().isEmpty()) {
            model.apiKey(access.key());
        }
        return model.build();
    }

    /** Whether there is one to ask. */
    public boolean isSetUp() {
        return model.isPresent();
    }

    /**
     * The foods that the description names.
     *
     * @throws ModelFailed if there is no answer, or none that may be believed
     */
    public List<ReadFood> read(String description) throws ModelFailed {
        List<ReadFood> foods = ModelAnswer.foods(
                ask(model.orElseThrow(() -> new IllegalStateException("There is no model here")), description));
        Optional<String> problem = ReadingCheck.problem(foods);
        if (problem.isPresent()) {
            throw new ModelFailed(problem.get(), null);
        }
        return foods;
    }

    private static String ask(ChatModel model, String description) throws ModelFailed {
        @Nullable String content;
        try {
            content = model.chat(Question.of(description)).aiMessage().text();
        } catch (ModelTransport.NotCarried e) {
            throw e.failure();
        } catch (RuntimeException e) {
            // The library throws whatever comes to it where an answer is none: even a null pointer.
            throw new ModelFailed("answered what is no answer", e);
        }
        if (content == null) {
            throw new ModelFailed("gave no content", null);
        }
        return content;
    }
}
