package commissary.identity.internal.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private static final PasswordHashes HASHES = new PasswordHashes();

    @Test
    void passwordMatchesItsOwnHashOnly() {
        String hash = HASHES.hash("harbour-lantern-7");

        assertThat(hash).startsWith("$2a$12$").hasSize(60);
        assertThat(HASHES.matches("harbour-lantern-7", Optional.of(hash))).isTrue();
        assertThat(HASHES.matches("harbour-lantern-8", Optional.of(hash))).isFalse();
    }

    @Test
    void lastOfSeventyTwoBytesCounts() {
        String password = "x".repeat(71) + "a";
        String hash = HASHES.hash(password);

        assertThat(HASHES.matches(password, Optional.of(hash))).isTrue();
        assertThat(HASHES.matches("x".repeat(71) + "b", Optional.of(hash))).isFalse();
        assertThat(HASHES.matches("x".repeat(71), Optional.of(hash))).isFalse();
    }

    @Test
    void whatBcryptWouldCutOffDoesNotMatch() {
        String hash = HASHES.hash("x".repeat(72));

        assertThat(HASHES.matches("x".repeat(73), Optional.of(hash))).isFalse();
    }

    @Test
    void repeatedPasswordIsAnotherOne() {
        String hash = HASHES.hash("harbour-7a");

        assertThat(HASHES.matches("harbour-7aharbour-7a", Optional.of(hash))).isFalse();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(HASHES.matches("anything at all", Optional.empty())).isFalse();
    }

    @Test
    void hashesOfOtherBcryptProgramsAreRead() {
        // Published with the algorithm: the password "U*U" at cost 5.
        String known = "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";

        assertThat(HASHES.matches("U*U", Optional.of(known))).isTrue();
    }
}
