package commissary.web.feed;

import commissary.feed.Feed;
import commissary.shared.Scope;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;

/** {@code /feed/status}: how the feed is. */
@WebServlet("/feed/status")
public class StatusDoor extends FeedDoor {

    @Inject
    Feed feed;

    @Inject
    Clock clock;

    public StatusDoor() {
        super("GET", "HEAD");
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        demand(Scope.FEED_READ);
        Parameters.of(request.getQueryString(), Set.of());
        Plain.write(response, StatusReport.of(feed.status(), clock.instant()));
    }
}
