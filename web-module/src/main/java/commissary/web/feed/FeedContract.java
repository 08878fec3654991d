package commissary.web.feed;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What the OpenAPI document says of the doors below {@code /feed}, which are no REST methods and have no annotations. */
public class FeedContract implements OASModelReader {

    private static final String TAG = "Orders data feed";
    private static final String JSON = "application/json";
    private static final String READ = "feed:read";
    private static final String REFRESH = "feed:refresh";

    @Override
    public OpenAPI buildModel() {
        return OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/feed/fetch-data",
                                item().GET(fetch("fetchFeed")).HEAD(fetch("headFeed")))
                        .addPathItem("/feed/health", item().GET(health()))
                        .addPathItem("/feed/refresh", item().POST(refresh()))
                        .addPathItem("/feed/status", item().GET(status())));
    }

    private static PathItem item() {
        return OASFactory.createPathItem();
    }

    private static Operation health() {
        return operation("feedHealth", "Whether the service answers", "")
                .security(List.of())
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", answer("It does", JSON, object().addProperty("status", text())))
                        .addAPIResponse("429", failure("Too many requests"))
                        .addAPIResponse("500", failure("Internal error")));
    }

    private static Operation status() {
        return operation("feedStatus", "How the feed is", READ)
                .responses(failures(READ).addAPIResponse("200", answer("How it is", JSON, statusReport())));
    }

    private static Operation refresh() {
        return operation("refreshFeed", "Ask for a sync", REFRESH)
                .responses(failures(REFRESH)
                        .addAPIResponse(
                                "202",
                                answer(
                                        "`triggered` or `already in progress`",
                                        JSON,
                                        object().addProperty("status", text()))));
    }

    private static Operation fetch(String id) {
        APIResponses responses = failures(READ)
                .addAPIResponse("200", orders("The orders").addHeader("ETag", header()))
                .addAPIResponse("206", orders("A part of them").addHeader("Content-Range", header()))
                .addAPIResponse("304", OASFactory.createAPIResponse().description("They are what the client has"))
                .addAPIResponse("404", failure("The version is not kept"))
                .addAPIResponse("412", failure("They are not what the client supposes"))
                .addAPIResponse("416", failure("The range begins after the end"));
        return operation(id, "The orders, or what changed of them", READ + ", with `refresh` " + REFRESH)
                .parameters(List.of(
                        parameter("refresh", "Ask for a sync too; `_info` tells what came of it", flag()),
                        parameter("stream", "Server-sent events: what is kept, progress, what is new", flag()),
                        parameter("since", "Only what was added, changed or deleted after this version", version()),
                        parameter("as_of", "The orders as they were at this version", version()),
                        parameter(
                                "format",
                                "`ndjson` ends with a line of proof",
                                text().enumeration(List.of("json", "ndjson", "csv"))
                                        .defaultValue("json")),
                        parameter("fields", "Columns in the wanted order, with commas between them", text())))
                .responses(responses);
    }

    private static Operation operation(String id, String summary, String scopes) {
        return OASFactory.createOperation()
                .operationId(id)
                .summary(summary)
                .description(scopes.isEmpty() ? "For everybody." : "Role: ADMIN. Scope of an API key: " + scopes + ".")
                .addTag(TAG)
                .security(Stream.of("bearer", "cookie", "apiKey")
                        .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                        .toList());
    }

    private static APIResponses failures(String scope) {
        return OASFactory.createAPIResponses()
                .addAPIResponse("400", failure("A parameter is not understood; the message names it"))
                .addAPIResponse("401", failure("Unauthorized"))
                .addAPIResponse("403", failure("Forbidden: the key lacks the scope " + scope))
                .addAPIResponse("405", failure("Only the methods that `Allow` names"))
                .addAPIResponse("413", failure("The body is too large"))
                .addAPIResponse("429", failure("Too many requests"))
                .addAPIResponse("500", failure("Error reading cache, or Internal error"))
                .addAPIResponse("503", failure("No cached data, too many streams, or the database is away"));
    }

    private static APIResponse failure(String description) {
        return answer(
                description,
                JSON,
                object().addProperty("status", text().enumeration(List.of("error")))
                        .addProperty("message", text()));
    }

    private static APIResponse orders(String description) {
        Content content = OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(document()))
                .addMediaType(
                        "application/x-ndjson", OASFactory.createMediaType().schema(text()))
                .addMediaType("text/csv", OASFactory.createMediaType().schema(text()))
                .addMediaType("text/event-stream", OASFactory.createMediaType().schema(text()));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static APIResponse answer(String description, String type, Schema schema) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(type, OASFactory.createMediaType().schema(schema)));
    }

    private static Schema document() {
        return object().addProperty("status", text())
                .addProperty("count", number())
                .addProperty("last_updated", text().format("date-time"))
                .addProperty("version", number())
                .addProperty("since", number())
                .addProperty("deleted", OASFactory.createSchema().addType(SchemaType.ARRAY))
                .addProperty(
                        "data",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(object()))
                .addProperty("_info", text());
    }

    private static Schema statusReport() {
        return object().addProperty(
                        "status", text().enumeration(List.of("ready", "empty", "refreshing", "degraded", "error")))
                .addProperty("count", number())
                .addProperty("lastUpdated", orNull(text().format("date-time")))
                .addProperty("ageSeconds", orNull(number()))
                .addProperty("sizeBytes", number())
                .addProperty("updateInProgress", flag())
                .addProperty("progress", orNull(number()))
                .addProperty("lastError", orNull(text()))
                .addProperty("nextRun", orNull(text().format("date-time")))
                .addProperty("version", number());
    }

    private static Parameter parameter(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }

    private static Header header() {
        return OASFactory.createHeader().schema(text());
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema flag() {
        return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64");
    }

    private static Schema version() {
        return number().minimum(java.math.BigDecimal.ZERO);
    }

    private static Schema orNull(Schema schema) {
        return schema.addType(SchemaType.NULL);
    }
}
