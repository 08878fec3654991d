package commissary.web.contract;

import commissary.web.error.Answers;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** How an operation can end: its one good answer, and the failures that follow from what it is. */
record Outcomes(Method method, Access access, Schemas schemas) {

    static final String FAILURE = "Failure";

    private static final String ACCEPTED = "202";

    APIResponses of(Operation operation, PathItem.HttpMethod verb) {
        APIResponses responses = OASFactory.createAPIResponses();
        @Nullable Answers answers = method.getAnnotation(Answers.class);
        Status status = answers == null ? Status.OK : Status.fromStatusCode(answers.value());
        responses.addAPIResponse(
                Integer.toString(status.getStatusCode()),
                OASFactory.createAPIResponse()
                        .description(status.getReasonPhrase())
                        .content(answer()));
        if (saysThatItGoesOn(operation)) {
            responses.addAPIResponse(
                    ACCEPTED,
                    OASFactory.createAPIResponse()
                            .description("It is not done yet")
                            .content(answer()));
        }
        failures(operation, verb)
                .forEach(code -> responses.addAPIResponse(
                        code, OASFactory.createAPIResponse().ref(FAILURE)));
        return responses;
    }

    private static boolean saysThatItGoesOn(Operation operation) {
        return operation.getResponses() != null
                && operation.getResponses().getAPIResponses().containsKey(ACCEPTED);
    }

    private Content answer() {
        return method.getReturnType() == Response.class
                ? raw(method.getAnnotation(Produces.class).value())
                : json(schemas.of(method.getGenericReturnType()));
    }

    /** Bytes of some types, sent as they come. */
    static Content raw(String... mediaTypes) {
        Content content = OASFactory.createContent();
        for (String mediaType : mediaTypes) {
            Schema bytes =
                    OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary");
            content.addMediaType(mediaType, OASFactory.createMediaType().schema(bytes));
        }
        return content;
    }

    static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(
                        MediaType.APPLICATION_JSON, OASFactory.createMediaType().schema(schema));
    }

    private NavigableSet<String> failures(Operation operation, PathItem.HttpMethod verb) {
        NavigableSet<String> codes = new TreeSet<>();
        // A parameter that is not known, asking too often, a fault of ours, the database away: possible everywhere.
        codes.add("400");
        codes.add("429");
        codes.add("500");
        codes.add("503");
        boolean writes = verb != PathItem.HttpMethod.GET && verb != PathItem.HttpMethod.HEAD;
        if (!access.isPublic()) {
            codes.add("401");
        }
        if (access.isRestricted() || (writes && !access.isPublic())) {
            codes.add("403");
        }
        boolean namesOne = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
        if (namesOne) {
            codes.add("404");
        }
        if (writes && !access.isPublic() && (namesOne || operation.getRequestBody() != null)) {
            codes.add("409");
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().keySet().stream()
                    .filter(code -> code.startsWith("4"))
                    .forEach(codes::add);
        }
        return codes;
    }
}
