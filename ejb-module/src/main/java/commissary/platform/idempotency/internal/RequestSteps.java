package commissary.platform.idempotency.internal;

import commissary.platform.idempotency.Idempotency;
import commissary.platform.idempotency.Idempotency.Answer;
import commissary.platform.idempotency.internal.RequestStore.Known;
import commissary.platform.idempotency.internal.RequestStore.RequestName;
import commissary.platform.idempotency.internal.RequestStore.Turn;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of a request that may come again, each a transaction of its own. */
@Service
class RequestSteps {

    /**
     * How long a caller may work alone. Somebody who takes over too early does no harm: he finds what the first one has
     * done so far.
     */
    static final Duration HOLD = Duration.ofSeconds(20);

    private final RequestStore store;
    private final Clock clock;

    @Inject
    RequestSteps(RequestStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RequestSteps() {
        this(null, null);
    }

    /** @throws Conflict {@code IDEMPOTENCY_CONFLICT} */
    Turned turn(Actor actor, RequestName name, String bodyHash, UUID holder) {
        Instant now = clock.instant();
        if (store.claim(name, bodyHash, holder, new Turn(now, now.plus(HOLD), now.minus(Idempotency.KEPT)))) {
            return new Turned(true, null);
        }
        Optional<Known> known = store.find(name);
        if (known.isPresent() && !known.get().bodyHash().equals(bodyHash)) {
            throw new Conflict("IDEMPOTENCY_CONFLICT", "This Idempotency-Key was sent before with another body");
        }
        return new Turned(false, known.map(Known::answer).orElse(null));
    }

    void keep(Actor actor, RequestName name, UUID holder, Answer answer) {
        store.keep(name, holder, answer);
    }

    void letGo(Actor actor, RequestName name, UUID holder) {
        store.letGo(name, holder);
    }

    /** Whether the caller does the work; if not, the answer of whoever did, or nothing yet. */
    record Turned(boolean isMine, @Nullable Answer answer) {}
}
