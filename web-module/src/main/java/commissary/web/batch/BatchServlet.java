package commissary.web.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.json.Json;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Unauthenticated;
import commissary.web.error.ErrorServlet;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /batch}. A servlet, since a REST method cannot call others through the REST container: each operation is a
 * request of its own that the web container includes, with everything that stands before a REST method when it is asked
 * alone. Only the credential is looked at once.
 */
@WebServlet(BatchServlet.PATH)
public class BatchServlet extends HttpServlet {

    static final String BASE = "/api/v1";
    static final String PATH = BASE + "/batch";

    private static final int UNSUPPORTED_TYPE = 415;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Actor person = person();
            Batch batch = read(request);
            if (batch.accountId() != null && batch.accountId() != person.id()) {
                throw new Conflict("OTHER_ACCOUNT", "Somebody else is signed in now; nothing was done");
            }
            Reply<BatchResults> reply = batch(request, response, batch);
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            Json.mapper().writeValue(response.getOutputStream(), reply);
        } catch (WebApplicationException e) {
            ErrorServlet.write(request, response, e.getResponse().getStatus());
        } catch (RuntimeException | JsonProcessingException e) {
            ErrorServlet.write(request, response, e);
        }
    }

    /** Does them in order. Its annotations and types are what the contract says of the call. */
    @RolesAllowed("USER")
    public Reply<BatchResults> batch(HttpServletRequest request, HttpServletResponse response, Batch batch) {
        List<BatchResult> results = new ArrayList<>();
        for (BatchOperation operation : batch.operations()) {
            results.add(new Inclusion(request, response, operation).carryOut());
        }
        return Reply.of(new BatchResults(results));
    }

    private Actor person() {
        Actor actor = caller.actor();
        if (actor.kind() == Actor.Kind.NOBODY) {
            throw new Unauthenticated("UNAUTHENTICATED", "Sign in, or send a credential");
        }
        if (!actor.isUser()) {
            throw new Forbidden("Only people send batches");
        }
        return actor;
    }

    private Batch read(HttpServletRequest request) throws IOException {
        @Nullable String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON)) {
            throw new WebApplicationException(UNSUPPORTED_TYPE);
        }
        Batch batch = Json.mapper().readValue(request.getInputStream(), Batch.class);
        Set<ConstraintViolation<Batch>> violations = validator.validate(batch);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return batch;
    }
}
