package commissary.it.nutrition;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import commissary.it.http.Json;
import commissary.it.world.OutsideWorld;

/** A language model that knows the answer to one description; to all others the stand-in for firms answers 404. */
final class ModelStub {

    private static final String PATH = "/model/v1/chat/completions";
    private static final String DESCRIPTION = "$.messages[1].content";

    private final String description;

    private ModelStub(String description) {
        this.description = description;
    }

    /** @param items JSON objects as the schema has them, with commas between */
    static ModelStub answering(String description, String items) {
        return answeringWith(description, content("{\"items\":[" + items + "]}"));
    }

    static ModelStub answeringWith(String description, ResponseDefinitionBuilder answer) {
        OutsideWorld.firms()
                .stubFor(post(urlEqualTo(PATH))
                        .withRequestBody(matchingJsonPath(DESCRIPTION, equalTo(description)))
                        .willReturn(answer));
        return new ModelStub(description);
    }

    static ResponseDefinitionBuilder content(String content) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody(Json.object("choices", new Object[] {
                            Json.object("message", Json.object("role", "assistant", "content", content))
                        })
                        .toString());
    }

    /** How often it was asked for the description. */
    int calls() {
        return OutsideWorld.firms()
                .findAll(postRequestedFor(urlEqualTo(PATH))
                        .withRequestBody(matchingJsonPath(DESCRIPTION, equalTo(description))))
                .size();
    }
}
