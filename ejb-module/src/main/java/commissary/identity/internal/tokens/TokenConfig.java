package commissary.identity.internal.tokens;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** The settings of the signing key. Given keys are secrets; several nodes must be given the same one. */
@Dependent
public class TokenConfig implements FeatureConfig {

    private static final String ALGORITHM = "commissary.identity.jwt-algorithm";
    private static final String SECRET = "commissary.identity.jwt-secret";
    private static final String PRIVATE_KEY = "commissary.identity.jwt-private-key";
    private static final String DATA_FOLDER = "commissary.data-folder";
    private static final int MIN_SECRET_BYTES = 32;

    private final boolean rsa;
    private final Optional<String> givenKey;
    private final Path folder;
    private final String issuer;

    @Inject
    public TokenConfig(Settings settings) {
        String algorithm = settings.text(ALGORITHM, "HS256");
        rsa = algorithm.equals("RS256");
        if (!rsa && !algorithm.equals("HS256")) {
            settings.problem(ALGORITHM, "expected HS256 or RS256");
        }
        givenKey = settings.optionalText(rsa ? PRIVATE_KEY : SECRET);
        folder = Path.of(settings.text(DATA_FOLDER, "data"));
        issuer = settings.text("commissary.identity.issuer", "commissary");
        check(settings);
    }

    private void check(Settings settings) {
        if (givenKey.isEmpty()) {
            checkFolder(settings);
        } else if (rsa) {
            checkPrivateKey(settings, givenKey.get());
        } else if (givenKey.get().getBytes(StandardCharsets.UTF_8).length < MIN_SECRET_BYTES) {
            settings.problem(SECRET, "expected " + MIN_SECRET_BYTES + " bytes or more");
        }
    }

    private void checkFolder(Settings settings) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                settings.problem(DATA_FOLDER, "the server cannot write there");
            }
        } catch (IOException e) {
            settings.problem(DATA_FOLDER, "the server cannot make this folder");
        }
    }

    private static void checkPrivateKey(Settings settings, String pem) {
        try {
            RsaKey.parse(pem);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            settings.problem(PRIVATE_KEY, "expected an RSA private key of 2,048 bits or more in PKCS #8 PEM");
        }
    }

    /** RS256 rather than HS256. */
    boolean rsa() {
        return rsa;
    }

    /** The secret or the private key, if one is given. */
    Optional<String> givenKey() {
        return givenKey;
    }

    Path folder() {
        return folder;
    }

    public String issuer() {
        return issuer;
    }
}
