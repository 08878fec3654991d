package commissary.web.feed;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /feed/health}: for whoever asks, without looking at anything. */
@WebServlet("/feed/health")
public class HealthDoor extends FeedDoor {

    public HealthDoor() {
        super("GET", "HEAD");
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Plain.write(response, new Plain("healthy"));
    }
}
