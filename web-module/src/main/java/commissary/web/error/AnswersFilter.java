package commissary.web.error;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Gives a good answer the status that its method names, or 202 while what was asked for is not done yet. */
@Provider
@Answers
public class AnswersFilter implements ContainerResponseFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.OK.getStatusCode()) {
            boolean goesOn = response.getEntity() instanceof Reply<?> reply
                    && reply.data() instanceof Unfinished work
                    && work.goesOn();
            response.setStatus(
                    goesOn
                            ? Status.ACCEPTED.getStatusCode()
                            : resource.getResourceMethod()
                                    .getAnnotation(Answers.class)
                                    .value());
        }
    }
}
