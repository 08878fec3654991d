package commissary.it.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Json;
import commissary.it.world.Site;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes access tokens as a forger would, and as the server would have made them. */
final class Tokens {
    private static final ObjectNode HS256 = Json.object("alg", "HS256", "typ", "JWT");

    private Tokens() {}

    /** The same claims but for some, under the server's own key. */
    static String resigned(String token, Consumer<ObjectNode> change) {
        return signed(claims(token, change), Site.JWT_SECRET);
    }

    /** The same claims under another key. */
    static String signedWith(String token, String secret) {
        return signed(claims(token, claims -> {}), secret);
    }

    /** The same claims, said to need no signature. */
    static String unsigned(String token, String algorithm) {
        return encoded(Json.object("alg", algorithm, "typ", "JWT")) + "." + encoded(claims(token, claims -> {})) + ".";
    }

    /** Other claims under the signature of the real ones. */
    static String tampered(String token, Consumer<ObjectNode> change) {
        String[] parts = token.split("\\.", -1);
        return parts[0] + "." + encoded(claims(token, change)) + "." + parts[2];
    }

    static ObjectNode claims(String token, Consumer<ObjectNode> change) {
        String json = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        ObjectNode claims = (ObjectNode) Json.read(json, () -> json);
        change.accept(claims);
        return claims;
    }

    private static String signed(ObjectNode claims, String secret) {
        String text = encoded(HS256) + "." + encoded(claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return text + "." + encoded(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(ObjectNode json) {
        return encoded(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
