package commissary.identity.internal.passwords;

import at.favre.lib.crypto.bcrypt.BCrypt;
import commissary.identity.internal.tokens.RandomTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Passwords as bcrypt with 12 rounds. Either call takes a good part of a second of one core: never in a transaction. */
@ApplicationScoped
public class PasswordHashes {

    private static final int ROUNDS = 12;

    private final String nobodysHash;

    @Inject
    public PasswordHashes() {
        nobodysHash = bcrypt(RandomTokens.next());
    }

    /**
     * A hash under a fresh salt.
     *
     * @param password at most 72 bytes of UTF-8
     */
    public String hash(String password) {
        return bcrypt(password);
    }

    /** Whether the password is the one that was hashed; no, after the same time, if there is no hash. */
    public boolean matches(String password, Optional<String> hash) {
        byte[] bytes = bytes(password);
        byte[] read = bytes.length > PasswordPolicy.MAX_BYTES ? Arrays.copyOf(bytes, PasswordPolicy.MAX_BYTES) : bytes;
        boolean equal = BCrypt.verifyer(version(read))
                .verify(read, hash.orElse(nobodysHash).getBytes(StandardCharsets.US_ASCII))
                .verified;
        return equal && hash.isPresent() && read.length == bytes.length;
    }

    private static String bcrypt(String password) {
        byte[] bytes = bytes(password);
        return new String(BCrypt.with(version(bytes)).hash(ROUNDS, bytes), StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8);
    }

    /** As bcrypt is defined: a zero ends the password where the 72 bytes leave room for one. */
    private static BCrypt.Version version(byte[] password) {
        return password.length < PasswordPolicy.MAX_BYTES
                ? BCrypt.Version.VERSION_2A
                : BCrypt.Version.VERSION_2Y_NO_NULL_TERMINATOR;
    }
}
