package commissary.platform.idempotency.internal;

import commissary.platform.idempotency.Idempotency.Answer;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The requests that may come again. */
@Dependent
class RequestStore {

    /** Spelled out, since no index serves {@code is not distinct from}. */
    private static final String OF_ACCOUNT = " where account_id = :account and api_key_id is null";

    private static final String OF_API_KEY = " where account_id is null and api_key_id = :apiKey";
    private static final String THIS_ONE = " and operation = :operation and key = :key";

    private final Jdbi jdbi;

    @Inject
    RequestStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes the caller the one who does the work: of a new request, of one that is long forgotten, or of one whose holder
     * seems to be dead.
     *
     * @return whether he is
     */
    boolean claim(RequestName name, String bodyHash, UUID holder, Turn turn) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                        insert into idempotency.request as r
                            (account_id, api_key_id, operation, key, body_hash, holder, held_until, created_at)
                        values (:account, :apiKey, :operation, :key, :hash, :holder, :until, :now)
                        on conflict on constraint request_once do update
                        set body_hash = excluded.body_hash, holder = excluded.holder, held_until = excluded.held_until,
                            status = null, answer = null, created_at = excluded.created_at
                        where r.created_at < :forgotten
                           or r.answer is null and r.held_until < :now and r.body_hash = excluded.body_hash
                        """)
                        .bindMap(name.parameters())
                        .bind("hash", bodyHash)
                        .bind("holder", holder)
                        .bind("until", turn.heldUntil())
                        .bind("now", turn.now())
                        .bind("forgotten", turn.forgottenBefore())
                        .execute()
                == 1);
    }

    Optional<Known> find(RequestName name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select body_hash, status, answer from idempotency.request" + name.where())
                        .bindMap(name.parameters())
                        .map((row, context) -> new Known(
                                row.getString("body_hash"),
                                row.getString("answer") == null
                                        ? null
                                        : new Answer(row.getInt("status"), row.getString("answer"))))
                        .findOne());
    }

    void keep(RequestName name, UUID holder, Answer answer) {
        jdbi.useHandle(handle -> handle.createUpdate("update idempotency.request set status = :status, answer = :answer"
                        + name.where() + " and holder = :holder")
                .bindMap(name.parameters())
                .bind("holder", holder)
                .bind("status", answer.status())
                .bind("answer", answer.json())
                .execute());
    }

    void letGo(RequestName name, UUID holder) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from idempotency.request" + name.where() + " and holder = :holder and answer is null")
                .bindMap(name.parameters())
                .bind("holder", holder)
                .execute());
    }

    int forgetBefore(Instant instant) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from idempotency.request where created_at < :instant")
                        .bind("instant", instant)
                        .execute());
    }

    /** Whose request it is, and how he called it. */
    record RequestName(@Nullable Long account, @Nullable Long apiKey, String operation, String key) {

        static RequestName of(Actor actor, String operation, String key) {
            boolean isKey = actor.kind() == Actor.Kind.API_KEY;
            return new RequestName(actor.isUser() ? actor.id() : null, isKey ? actor.id() : null, operation, key);
        }

        String where() {
            return (account != null ? OF_ACCOUNT : OF_API_KEY) + THIS_ONE;
        }

        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("account", account);
            parameters.put("apiKey", apiKey);
            parameters.put("operation", operation);
            parameters.put("key", key);
            return parameters;
        }
    }

    /** When somebody may take a request. */
    record Turn(Instant now, Instant heldUntil, Instant forgottenBefore) {}

    /** A request that came before. */
    record Known(String bodyHash, @Nullable Answer answer) {}
}
