package commissary.identity.internal.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text under a signature, in the compact form of JWS. The algorithm is the key's, never the one that a token names: a
 * token that names another one is refused, {@code none} with it. Only the one canonical spelling of a token is taken, so
 * no altered text passes for the same bytes.
 */
public final class SignedText {

    private static final int MAX_LENGTH = 4096;
    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final Pattern DOT = Pattern.compile("\\.");

    private final JWSAlgorithm algorithm;
    private final JWSSigner signer;
    private final JWSVerifier verifier;

    private SignedText(JWSAlgorithm algorithm, JWSSigner signer, JWSVerifier verifier) {
        this.algorithm = algorithm;
        this.signer = signer;
        this.verifier = verifier;
    }

    /**
     * HS256.
     *
     * @param secret 32 bytes or more
     */
    public static SignedText withSecret(byte[] secret) {
        try {
            return new SignedText(JWSAlgorithm.HS256, new MACSigner(secret), new MACVerifier(secret));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("secret: expected 32 bytes or more, was " + secret.length, e);
        }
    }

    /** RS256. */
    public static SignedText withKeys(PrivateKey privateKey, RSAPublicKey publicKey) {
        return new SignedText(JWSAlgorithm.RS256, new RSASSASigner(privateKey), new RSASSAVerifier(publicKey));
    }

    public String sign(String text) {
        JWSHeader header =
                new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).build();
        JWSObject signed = new JWSObject(header, new Payload(text));
        try {
            signed.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("The key cannot sign", e);
        }
        return signed.serialize();
    }

    /** The text, if the signature holds; empty for whatever is not ours, however it is malformed. */
    public Optional<String> open(String compact) {
        if (compact.length() > MAX_LENGTH || !COMPACT.matcher(compact).matches() || !isCanonical(compact)) {
            return Optional.empty();
        }
        try {
            JWSObject signed = JWSObject.parse(compact);
            boolean isOurs = algorithm.equals(signed.getHeader().getAlgorithm()) && signed.verify(verifier);
            return isOurs ? Optional.of(signed.getPayload().toString()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isCanonical(String compact) {
        return Arrays.stream(DOT.split(compact)).allMatch(SignedText::isCanonicalPart);
    }

    /** The last letter of a part may carry bits that mean nothing; only zeros are taken there. */
    private static boolean isCanonicalPart(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
