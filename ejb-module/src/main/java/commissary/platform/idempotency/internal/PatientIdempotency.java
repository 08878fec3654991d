package commissary.platform.idempotency.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.idempotency.Idempotency;
import commissary.platform.idempotency.internal.RequestSteps.Turned;
import commissary.platform.idempotency.internal.RequestStore.RequestName;
import commissary.platform.json.Json;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.FieldError;
import commissary.shared.Invalid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does the work once, and lets the others wait without a transaction or a connection of the database. */
@Dependent
class PatientIdempotency implements Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final Duration LONGEST_WAIT = RequestSteps.HOLD.plusSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

    private final RequestSteps steps;

    @Inject
    PatientIdempotency(RequestSteps steps) {
        this.steps = steps;
    }

    @Override
    public Answer once(Actor actor, Repeatable request, Supplier<Answer> work) {
        RequestName name = RequestName.of(actor, request.operation(), requireKey(request.key()));
        String bodyHash = hash(request.body());
        UUID holder = UUID.randomUUID();
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Turned turned = steps.turn(actor, name, bodyHash, holder);
            if (turned.isMine()) {
                return work(actor, name, holder, work);
            } else if (turned.answer() != null) {
                return turned.answer();
            } else if (System.nanoTime() > deadline) {
                throw busy(null);
            }
            rest(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private Answer work(Actor actor, RequestName name, UUID holder, Supplier<Answer> work) {
        Answer answer;
        try {
            answer = work.get();
        } catch (RuntimeException | Error e) {
            steps.letGo(actor, name, holder);
            throw e;
        }
        steps.keep(actor, name, holder, answer);
        return answer;
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(e);
        }
    }

    private static Conflict busy(@Nullable Throwable cause) {
        Conflict busy =
                new Conflict("IDEMPOTENCY_BUSY", "The first request of this Idempotency-Key is not answered yet");
        if (cause != null) {
            busy.initCause(cause);
        }
        return busy;
    }

    private static String requireKey(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw new Invalid(
                    "IDEMPOTENCY_KEY_MISSING",
                    "The header " + HEADER + " is missing",
                    List.of(new FieldError(HEADER, "must name this request, by a random UUID for example")));
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new Invalid(HEADER, "must be 1 to 200 visible characters of ASCII");
        }
        return key;
    }

    private static String hash(Object body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Json.mapper().writeValueAsBytes(body)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
