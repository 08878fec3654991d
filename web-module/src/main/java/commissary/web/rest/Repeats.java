package commissary.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import commissary.platform.idempotency.Idempotency;
import commissary.platform.idempotency.Idempotency.Answer;
import commissary.platform.idempotency.Idempotency.Repeatable;
import commissary.platform.json.Json;
import commissary.shared.NotPaid;
import commissary.web.error.AnsweredBefore;
import commissary.web.error.DomainExceptionMapper;
import commissary.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Supplier;

/**
 * Requests that move money or stock and may come again: what has had an effect is answered as it was the first time, a
 * payment that was declined too. Other refusals have changed nothing, so the same request may be tried anew.
 */
@Dependent
public class Repeats {

    private final DomainExceptionMapper failures = new DomainExceptionMapper();
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    Repeats(Idempotency idempotency, Caller caller) {
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * The answer to a request.
     *
     * @param <T> what the resource returns, which JSON can write and read again
     */
    public <T> T once(Repeatable request, TypeReference<T> type, Supplier<T> work) {
        Answer answer = idempotency.once(caller.actor(), request, () -> first(work));
        if (answer.status() != Status.OK.getStatusCode()) {
            throw new AnsweredBefore(answer.status(), answer.json());
        }
        try {
            return Json.mapper().readValue(answer.json(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read", e);
        }
    }

    private <T> Answer first(Supplier<T> work) {
        try {
            return new Answer(Status.OK.getStatusCode(), json(work.get()));
        } catch (NotPaid e) {
            try (Response response = failures.toResponse(e)) {
                return new Answer(response.getStatus(), json(response.getEntity()));
            }
        }
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
