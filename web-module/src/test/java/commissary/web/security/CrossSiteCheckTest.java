package commissary.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shared.Actor;
import commissary.shared.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteCheckTest {

    private static final String EVIL = "https://evil.example";
    private static final Actor ANN = Actor.user(1, "ann@example.org", Set.of(Role.EMPLOYEE));
    private static final Credential COOKIE = new Credential(Credential.Kind.COOKIE, ANN, UUID.randomUUID());
    private static final Credential BEARER = new Credential(Credential.Kind.BEARER, ANN, UUID.randomUUID());

    private final CrossSiteCheck check = EdgeFixture.crossSiteCheck(Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "anything"})
    void cookieThatABrowserSendsForAnotherSiteIsForged(String site) {
        assertThat(isForged(post().with("Sec-Fetch-Site", site), COOKIE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void ownPagesMayWrite(String site) {
        var request = post().with("Sec-Fetch-Site", site).with("Origin", "http://shop.example:9080");

        assertThat(isForged(request, COOKIE)).isFalse();
    }

    @Test
    void programThatNamesNoOriginMayWriteWithItsCookie() {
        assertThat(isForged(post(), COOKIE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "null", "http://shop.example"})
    void anotherOriginIsForged(String origin) {
        assertThat(isForged(post().with("Origin", origin), COOKIE)).isTrue();
    }

    @Test
    void whatDoesNotComeByItselfCannotBeForged() {
        assertThat(isForged(post().with("Origin", EVIL), BEARER)).isFalse();
        assertThat(isForged(post().with("Origin", EVIL), null)).isFalse();
    }

    @Test
    void readingIsNotWriting() {
        var request = FakeRequest.of("GET", "/api/v1/auth/me").with("Sec-Fetch-Site", "cross-site");

        assertThat(isForged(request, COOKIE)).isFalse();
    }

    @Test
    void refreshCookieIsGuardedToo() {
        var refresh = FakeRequest.of("POST", PublicPaths.REFRESH).with("Origin", EVIL);

        assertThat(isForged(refresh, null)).isFalse();
        assertThat(isForged(refresh.withCookie(SessionCookies.REFRESH, "token"), null))
                .isTrue();
    }

    @Test
    void formOfAnotherSiteSignsNobodyIn() {
        var form = FakeRequest.of("POST", PublicPaths.LOGIN)
                .with("Origin", EVIL)
                .with("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");

        assertThat(isForged(form, null)).isTrue();
    }

    private boolean isForged(FakeRequest request, @Nullable Credential credential) {
        return check.isForged(request.build(), credential);
    }

    private static FakeRequest post() {
        return FakeRequest.of("POST", "/api/v1/auth/password");
    }
}
