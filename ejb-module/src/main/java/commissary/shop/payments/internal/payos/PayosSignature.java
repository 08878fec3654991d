package commissary.shop.payments.internal.payos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.platform.json.Json;
import commissary.shop.payments.internal.gateway.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * PayOS's signature: HMAC-SHA256 over {@code key=value} pairs joined by {@code &}, the keys in order, nothing encoded. It
 * is made over whatever keys there are: PayOS adds some now and then.
 */
record PayosSignature(String checksumKey) {

    /** Leaves the secret out: this text may reach a log. */
    @Override
    public String toString() {
        return "PayosSignature";
    }

    /** Of a request, whose signed fields are given. */
    String of(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(fields).forEach((key, value) -> pairs.add(key + "=" + value));
        return Signatures.of(String.join("&", pairs), checksumKey);
    }

    String of(JsonNode data) {
        Map<String, String> fields = new TreeMap<>();
        data.properties().forEach(field -> fields.put(field.getKey(), written(field.getValue())));
        return of(fields);
    }

    /** Whether the signature is the one of this data. */
    boolean holds(JsonNode data, String signature) {
        return data.isObject() && Signatures.areEqual(of(data), signature.toLowerCase(Locale.ROOT));
    }

    private static String written(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isTextual()) {
            String text = value.textValue();
            return text.equals("null") || text.equals("undefined") ? "" : text;
        }
        if (value.isContainerNode()) {
            return json(value);
        }
        // As JavaScript writes numbers: 3000, not 3000.0
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }

    private static String json(JsonNode value) {
        try {
            return Json.mapper().writeValueAsString(sorted(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sorted(JsonNode value) {
        if (value.isArray()) {
            return JsonNodeFactory.instance.arrayNode().addAll(elements(value));
        }
        if (!value.isObject()) {
            return value;
        }
        Map<String, JsonNode> fields = new TreeMap<>();
        value.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return object.setAll(fields);
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(element -> all.add(sorted(element)));
        return all;
    }
}
