package commissary.web.feed;

import commissary.feed.Feed;
import commissary.shared.Actor;
import commissary.shared.Scope;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** {@code /feed/refresh}: asks for a sync. */
@WebServlet("/feed/refresh")
public class RefreshDoor extends FeedDoor {

    @Inject
    Feed feed;

    public RefreshDoor() {
        super("POST");
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = demand(Scope.FEED_REFRESH);
        Parameters.of(request.getQueryString(), Set.of());
        Plain answer =
                switch (feed.refresh(actor).outcome()) {
                    case TRIGGERED -> new Plain("triggered");
                    case ALREADY_IN_PROGRESS -> new Plain("already in progress");
                };
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        Plain.write(response, answer);
    }
}
