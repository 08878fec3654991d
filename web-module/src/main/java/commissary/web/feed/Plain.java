package commissary.web.feed;

import commissary.platform.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The short answer of a door: how it is, or what becomes of what was asked. */
record Plain(String status) {

    /** Writes an answer that is to be asked for anew each time. */
    static void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        byte[] body = Json.mapper().writeValueAsBytes(answer);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
