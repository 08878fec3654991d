package commissary.web.batch;

import com.fasterxml.jackson.databind.util.RawValue;
import commissary.web.error.ErrorServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;

/** One operation on its way through the web container: included, since a forward would end the answer to the batch. */
record Inclusion(HttpServletRequest request, HttpServletResponse response, BatchOperation operation) {

    private static final int NOT_ACCEPTABLE = 406;

    BatchResult carryOut() {
        IncludedRequest asked = new IncludedRequest(request, operation);
        IncludedResponse answered = new IncludedResponse(response);
        try {
            answer(asked, answered);
            if (answered.isTooLarge()) {
                // Only a read answers so much: nothing was changed that the client would not learn of.
                answered.reset();
                ErrorServlet.write(asked, answered, NOT_ACCEPTABLE);
            }
        } catch (IOException e) {
            throw new IllegalStateException("An answer in memory cannot be written", e);
        }
        String body = answered.body();
        return new BatchResult(operation.id(), answered.getStatus(), body.isEmpty() ? null : new RawValue(body));
    }

    private void answer(IncludedRequest asked, IncludedResponse answered) throws IOException {
        Set<String> attributes = Set.copyOf(Collections.list(request.getAttributeNames()));
        try {
            request.getRequestDispatcher(asked.address()).include(asked, answered);
            if (answered.isBareFailure()) {
                ErrorServlet.write(asked, answered, answered.getStatus());
            }
        } catch (ServletException | RuntimeException e) {
            answered.reset();
            ErrorServlet.write(asked, answered, e);
        } finally {
            forgetAllBut(attributes);
        }
    }

    /** What was noted at the request for this operation, such as what is invalid about it, is not said of the next one. */
    private void forgetAllBut(Set<String> attributes) {
        Collections.list(request.getAttributeNames()).stream()
                .filter(name -> !attributes.contains(name))
                .forEach(request::removeAttribute);
    }
}
