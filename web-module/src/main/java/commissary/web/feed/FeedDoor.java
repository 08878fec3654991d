package commissary.web.feed;

import commissary.feed.FeedUnreadable;
import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Scope;
import commissary.shared.Unauthenticated;
import commissary.web.error.ErrorServlet;
import commissary.web.error.Failure;
import commissary.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** A door below {@code /feed}: which methods it takes, who may pass, how it says that something failed. */
abstract class FeedDoor extends HttpServlet {

    private static final Logger LOG = System.getLogger(FeedDoor.class.getName());
    private static final String OPTIONS = "OPTIONS";

    @Inject
    Caller caller;

    private final String allow;

    FeedDoor(String... methods) {
        allow = String.join(", ", methods) + ", " + OPTIONS;
    }

    /** Answers a request whose method is one of the door's. */
    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Whoever asks, if he may. */
    final Actor demand(Scope scope) {
        Actor actor = caller.actor();
        if (actor.kind() == Actor.Kind.NOBODY) {
            throw new Unauthenticated("UNAUTHENTICATED", "Send a credential");
        }
        if (!actor.isAdmin() && !actor.scopes().contains(scope)) {
            throw new Forbidden("This call needs the scope " + scope.wireName());
        }
        return actor;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        if (method.equals(OPTIONS)) {
            response.setHeader("Allow", allow);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (List.of(allow.split(", ")).contains(method)) {
            answerOrFail(request, response);
        } else {
            response.setHeader("Allow", allow);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void answerOrFail(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (FeedUnreadable e) {
            LOG.log(Level.WARNING, "The kept orders cannot be read", e);
            ErrorServlet.write(request, response, Failure.of(500, e.code().value(), "Error reading cache"));
        } catch (RuntimeException e) {
            ErrorServlet.write(request, response, e);
        }
    }
}
