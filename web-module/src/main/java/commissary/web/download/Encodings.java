package commissary.web.download;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which compression a client takes, by its {@code Accept-Encoding}. */
final class Encodings {

    private static final String GZIP = "gzip";
    private static final String IDENTITY = "identity";

    private Encodings() {}

    /** Whether gzip is welcome, and no less than no compression at all. */
    static boolean prefersGzip(List<String> acceptEncoding) {
        Map<String, Double> weights = weights(acceptEncoding);
        double gzip = weight(weights, GZIP, weights.getOrDefault("x-gzip", 0.0));
        double identity = weights.getOrDefault(IDENTITY, 0.0);
        return gzip > 0 && gzip >= identity;
    }

    private static double weight(Map<String, Double> weights, String coding, double otherName) {
        @Nullable Double own = weights.get(coding);
        if (own != null) {
            return own;
        }
        return otherName > 0 ? otherName : weights.getOrDefault("*", 0.0);
    }

    private static Map<String, Double> weights(List<String> headers) {
        Map<String, Double> weights = new HashMap<>();
        for (String header : headers) {
            for (String item : header.split(",", -1)) {
                String[] parts = item.split(";", 2);
                weights.put(
                        parts[0].strip().toLowerCase(Locale.ROOT), parts.length == 1 ? 1.0 : weight(parts[1].strip()));
            }
        }
        return Collections.unmodifiableMap(weights);
    }

    /** A weight that cannot be read is none. */
    private static double weight(String parameter) {
        String lower = parameter.toLowerCase(Locale.ROOT);
        if (!lower.matches("q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
            return 0;
        }
        return Double.parseDouble(lower.substring(lower.indexOf('=') + 1).strip());
    }
}
