package commissary.platform.idempotency;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Invalid;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are given again. One caller at a time does the work of a key; the others wait for his answer. If he dies
 * with it, the next one does the work again: whoever does it must find by the same key what the first one left, and go
 * on from there.
 */
public interface Idempotency {

    /** How long an answer is kept. */
    Duration KEPT = Duration.ofDays(1);

    /**
     * The answer of this key; the work is done only if there is none yet. It runs in no transaction of this call. What
     * it throws is kept by nobody.
     *
     * @throws Invalid {@code IDEMPOTENCY_KEY_MISSING}, or if it is no key
     * @throws Conflict {@code IDEMPOTENCY_CONFLICT} if the key was sent with another body, {@code IDEMPOTENCY_BUSY} if
     *     the first request takes very long
     */
    Answer once(Actor actor, Repeatable request, Supplier<Answer> work);

    /**
     * A request that may come again.
     *
     * @param operation which call of the API; a key holds for one
     * @param key what the client named it; null if it did not
     * @param body what it says, such as Jackson can write
     */
    record Repeatable(String operation, @Nullable String key, Object body) {}

    /**
     * What was answered.
     *
     * @param json the whole body
     */
    record Answer(int status, String json) {}
}
