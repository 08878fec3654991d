package commissary.identity.internal.tokens;

import commissary.platform.secrets.InstallationKey;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one key of this installation: given, or made on the first start and kept in the server's data folder. It signs
 * access tokens; keys for other uses are derived from it, so that none is used for two things.
 */
@ApplicationScoped
public class SigningKey implements InstallationKey {

    private static final String HMAC = "HmacSHA256";

    private final SignedText signedText;
    private final byte[] material;

    @Inject
    public SigningKey(TokenConfig config) {
        if (config.rsa()) {
            RsaKey key = rsaKey(config);
            material = key.privateKey().getEncoded();
            signedText = SignedText.withKeys(key.privateKey(), key.publicKey());
        } else {
            String secret = config.givenKey()
                    .orElseGet(
                            () -> new KeyFile(config.folder().resolve("jwt-hs256.key")).readOrMake(RandomTokens::next));
            material = secret.getBytes(StandardCharsets.UTF_8);
            signedText = SignedText.withSecret(material);
        }
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SigningKey() {
        signedText = null;
        material = null;
    }

    public SignedText signedText() {
        return signedText;
    }

    @Override
    public byte[] code(String purpose, byte[] text) {
        try {
            return hmac(hmac(material, purpose.getBytes(StandardCharsets.UTF_8)), text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(text);
    }

    private static RsaKey rsaKey(TokenConfig config) {
        String pem = config.givenKey()
                .orElseGet(() -> new KeyFile(config.folder().resolve("jwt-rs256.pem")).readOrMake(RsaKey::make));
        try {
            return RsaKey.parse(pem);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private key of the tokens cannot be read", e);
        }
    }
}
