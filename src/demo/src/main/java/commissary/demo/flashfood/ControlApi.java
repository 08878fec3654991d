package commissary.demo.flashfood;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.demo.flashfood.behaviour.Behaviour;
import commissary.demo.flashfood.behaviour.Behaviours;
import commissary.demo.flashfood.supply.Poll;
import commissary.demo.flashfood.supply.Replay;
import commissary.demo.http.Answer;
import commissary.demo.http.BadRequest;
import commissary.demo.http.Handler;
import commissary.demo.http.Json;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same controls as {@link DemoUpstream} has, for tests that run elsewhere. Bodies and answers are JSON:
 * <ul>
 *   <li>{@code POST /control/behaviour {kind, city?, times?, …}}, {@code DELETE /control/behaviour};
 *   <li>{@code GET /control/journal}, {@code DELETE /control/journal};
 *   <li>{@code POST /control/script {polls: […]}} shows the first of them, {@code POST /control/script/polls} adds
 *       one and shows it, {@code POST /control/script/step {step}} shows another, {@code DELETE /control/script} ends
 *       the script;
 *   <li>{@code POST /control/tick {seconds}}.
 * </ul>
 */
final class ControlApi implements Handler {
    static final String BASE = "/control";

    private final Stage stage;
    private final Behaviours behaviours;
    private final Journal journal;

    ControlApi(Stage stage, Behaviours behaviours, Journal journal) {
        this.stage = stage;
        this.behaviours = behaviours;
        this.journal = journal;
    }

    @Override
    public Reply handle(Request request) {
        try {
            return new Reply.Whole(answer(request));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(String.valueOf(e.getMessage()), e);
        }
    }

    private Answer answer(Request request) {
        return switch (request.method() + " " + request.path()) {
            case "POST /control/behaviour" -> behave(Json.read(request.body()));
            case "DELETE /control/behaviour" -> done(behaviours::clear);
            case "GET /control/journal" -> Answer.json(200, Json.tree(journal.entries()));
            case "DELETE /control/journal" -> done(journal::clear);
            case "POST /control/script" -> script(read(request, Script.class));
            case "POST /control/script/polls" -> poll(read(request, Poll.class));
            case "POST /control/script/step" -> step(read(request, Step.class));
            case "DELETE /control/script" -> done(stage::showLiving);
            case "POST /control/tick" -> tick(read(request, Tick.class));
            default -> Answer.error(404, "No such control: " + request.method() + " " + request.path());
        };
    }

    private Answer behave(JsonNode order) {
        if (!(order instanceof ObjectNode object)) {
            throw new BadRequest("The body must be an object");
        }
        String city =
                Optional.ofNullable(object.remove("city")).map(JsonNode::asText).orElse(Behaviours.ALL_CITIES);
        int times =
                Optional.ofNullable(object.remove("times")).map(JsonNode::asInt).orElse(Behaviours.UNTIL_CLEARED);
        Behaviour behaviour = Json.read(object, Behaviour.class);
        return done(() -> behaviours.set(city, behaviour, times));
    }

    private Answer script(Script script) {
        Replay replay = new Replay(script.polls());
        return done(() -> stage.show(replay));
    }

    private Answer poll(Poll poll) {
        return Answer.json(200, Json.object().put("step", replay().add(poll)));
    }

    private Answer step(Step step) {
        return done(() -> replay().show(step.step()));
    }

    private Answer tick(Tick tick) {
        stage.advance(Duration.ofSeconds(tick.seconds()));
        return Answer.json(200, Json.object().put("now", stage.now().toString()));
    }

    private Replay replay() {
        return stage.script().orElseThrow(() -> new BadRequest("No script is on"));
    }

    private static Answer done(Runnable control) {
        control.run();
        return new Answer(204, Map.of(), "");
    }

    private static <T> T read(Request request, Class<T> type) {
        return Json.read(Json.read(request.body()), type);
    }

    record Script(List<Poll> polls) {
        Script {
            polls = List.copyOf(polls);
        }
    }

    record Step(int step) {}

    record Tick(long seconds) {}
}
