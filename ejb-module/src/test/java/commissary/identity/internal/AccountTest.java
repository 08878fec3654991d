package commissary.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.Invalid;
import commissary.shared.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void newAccountIsAnActiveUnverifiedEmployee() {
        Account account = open(" Ann@Example.org ", " Ann Example ", "America/Toronto");

        assertThat(account.view().email()).isEqualTo("Ann@Example.org");
        assertThat(account.view().fullName()).isEqualTo("Ann Example");
        assertThat(account.view().role()).isEqualTo(Role.EMPLOYEE);
        assertThat(account.isActive()).isTrue();
        assertThat(account.isVerified()).isFalse();
    }

    @Test
    void addressesAreComparedWithoutRegardToCase() {
        assertThat(open("Ann@Example.ORG", "Ann", "UTC").emailKey()).isEqualTo("ann@example.org");
        assertThat(AccountRules.emailKey("ÉMILIE@example.org")).isEqualTo(AccountRules.emailKey("émilie@Example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.org",
                "a@b",
                "ann+deals@sub.example.org",
                "o'hara@example.org",
                "émilie@exämple.org",
                "x_y-z.0@example.co"
            })
    void plausibleAddressIsTaken(String email) {
        assertThatCode(() -> open(email, "Ann", "UTC")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@example.org",
                "ann@",
                "ann@@example.org",
                "ann@exa mple.org",
                "a nn@example.org",
                "ann@example.org\nBcc: x@y.z",
                "ann\u0000@example.org",
                "<ann@example.org>",
                "ann@example.org,bob@example.org",
                "ann@example..org"
            })
    void impossibleAddressIsRefused(String email) {
        assertThatThrownBy(() -> open(email, "Ann", "UTC")).isInstanceOf(Invalid.class);
    }

    @Test
    void addressIsAsLongAsMailTakesAndNoLonger() {
        String local = "a".repeat(64);

        assertThatCode(() -> open(local + "@" + "b".repeat(189), "Ann", "UTC")).doesNotThrowAnyException();
        assertThatThrownBy(() -> open(local + "@" + "b".repeat(190), "Ann", "UTC"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> open(local + "a@b.org", "Ann", "UTC")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "line\nbreak", "zero\u0000", "half \ud800"})
    void impossibleNameIsRefused(String name) {
        assertThatThrownBy(() -> open("ann@example.org", name, "UTC")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Calgary", "UTC+99", "America/Nowhere"})
    void unknownZoneIsRefused(String zone) {
        assertThatThrownBy(() -> open("ann@example.org", "Ann", zone)).isInstanceOf(Invalid.class);
    }

    @Test
    void everybodyIsAnEmployeeBesides() {
        Account account = open("ann@example.org", "Ann", "UTC");

        assertThat(account.give(Role.ADMIN)).isTrue();
        assertThat(account.give(Role.ADMIN)).isFalse();

        assertThat(account.actor().roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.ADMIN);
        assertThat(account.isActiveAdmin()).isTrue();
        account.setActive(false);
        assertThat(account.isActiveAdmin()).isFalse();
    }

    private static Account open(String email, String name, String zone) {
        return Account.opened(email, name, zone, "hash", NOW);
    }
}
