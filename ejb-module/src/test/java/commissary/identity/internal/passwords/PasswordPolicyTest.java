package commissary.identity.internal.passwords;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final String EMAIL = "ann.example@example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour-lantern-7",
                "ten chars!",
                "pässwörter",
                "          x",
                "commissary-demo",
                "🐟🐟🐟🐟🐟🐟🐟🐟🐟🐟"
            })
    void goodPasswordIsTaken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine char", "🐟🐟🐟🐟🐟🐟🐟🐟🐟"})
    void fewerThanTenCharactersAreRefused(String password) {
        refused(password);
    }

    @Test
    void asManyBytesAsBcryptReadsAreTakenAndNotOneMore() {
        assertThatCode(() -> check("é".repeat(36))).doesNotThrowAnyException();
        refused("é".repeat(36) + "x");
        refused("x".repeat(73));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "PassWord123",
                "1234567890",
                "qwertyuiop",
                "1q2w3e4r5t",
                "aaaaaaaaaa",
                "0000000000",
                "administrator",
                "asdfghjklqwertyuiop"
            })
    void whatAnybodyTriesFirstIsRefused(String password) {
        refused(password);
    }

    @Test
    void ownAddressIsRefusedInAnyCase() {
        refused(EMAIL);
        refused("Ann.Example@Example.ORG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password-with\u0000zero", "half a pair \ud800", "line\nbreak here"})
    void whatIsNoTextIsRefused(String password) {
        refused(password);
    }

    private static void check(String password) {
        PasswordPolicy.check("password", password, EMAIL);
    }

    private static void refused(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(Invalid.class);
    }
}
