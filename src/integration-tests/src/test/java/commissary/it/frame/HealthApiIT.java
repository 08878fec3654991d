package commissary.it.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthApiIT {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void theServerIsWell(String kind) {
        Answer answer = Api.anonymous().get("//health/" + kind);

        assertThat(answer.expect(200).json().path("status").asText()).isEqualTo("UP");
    }

    @Test
    void readyMeansDatabaseAndSchema() {
        JsonNode checks = Api.anonymous().get("//health/ready").json().path("checks");

        assertThat(Json.elements(checks).stream()
                        .map(check -> check.path("name").asText()))
                .contains("database", "schema");
    }

    @Test
    void metricsSpeakOfOurOwnThings() {
        String metrics = Api.anonymous().get("//metrics").expect(200).text();

        assertThat(metrics)
                .contains(
                        "commissary_outside_breaker",
                        "websocket_connections",
                        "cache_reads_total",
                        "connectionpool_",
                        "REST_request");
    }

    @Test
    void theApiCanBeBrowsed() {
        assertThat(Api.anonymous().get("//openapi/ui/").status()).isEqualTo(200);
        assertThat(Api.anonymous().get("//openapi").expect(200).text()).contains("openapi: 3.1");
    }
}
