package commissary.shop.payments.internal.payos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.platform.json.Json;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayosSignatureTest {

    private final PayosSignature signature = new PayosSignature("test-checksum-key");

    /** The data that PayOS's own libraries have as their sample. */
    static final String SAMPLE =
            """
            {"orderCode":123,"amount":3000,"description":"VQRIO123","accountNumber":"12345678",
            "reference":"TF230204212323","transactionDateTime":"2023-02-04 18:25:00","currency":"VND",
            "paymentLinkId":"124c33293c43417ab7879e14c8d9eb18","code":"00","desc":"Thành công",
            "counterAccountBankId":"","counterAccountBankName":null,"counterAccountName":"null",
            "counterAccountNumber":"undefined","virtualAccountName":"","virtualAccountNumber":""}""";

    static final String SAMPLE_SIGNATURE = "15cd38e52473536ad13caec70a9d5fd6446d63812d84e3ab2af193feb5dded64";

    @Test
    void aRequestIsSignedAsPayosSaysItIs() {
        String signed = signature.of(Map.of(
                "orderCode", "42",
                "amount", "2000",
                "description", "Order 42",
                "cancelUrl", "https://shop.example/cancel",
                "returnUrl", "https://shop.example/ok"));

        assertThat(signed).isEqualTo("a755c5b0f6766d1a4a72bbdf94f37b41c55f89762271e3b5619c5b1e2048ae81");
    }

    @Test
    void aWebhookIsSignedOverItsKeysInOrderAndNothingIsSomethingEmpty() throws IOException {
        assertThat(signature.of(json(SAMPLE))).isEqualTo(SAMPLE_SIGNATURE);
        assertThat(signature.holds(json(SAMPLE), SAMPLE_SIGNATURE)).isTrue();
    }

    @Test
    void keysThatNobodyKnewOfAreSignedToo() throws IOException {
        JsonNode more = json("{\"amount\":3000,\"branch\":\"Hà Nội\",\"parts\":[{\"b\":2,\"a\":1}]}");
        String signed = signature.of(Map.of("amount", "3000", "branch", "Hà Nội", "parts", "[{\"a\":1,\"b\":2}]"));

        assertThat(signature.holds(more, signed)).isTrue();
        assertThat(signature.holds(json("{\"amount\":3000,\"branch\":\"Hà Nội\"}"), signed))
                .isFalse();
    }

    @Test
    void anotherAmountOrKeyOrNoSignatureDoesNotHold() throws IOException {
        assertThat(signature.holds(json(SAMPLE.replace("3000", "300000")), SAMPLE_SIGNATURE))
                .isFalse();
        assertThat(new PayosSignature("another-key").holds(json(SAMPLE), SAMPLE_SIGNATURE))
                .isFalse();
        assertThat(signature.holds(json(SAMPLE), "")).isFalse();
        assertThat(signature.holds(json("[]"), SAMPLE_SIGNATURE)).isFalse();
    }

    private static JsonNode json(String text) throws IOException {
        return Json.mapper().readTree(text);
    }
}
