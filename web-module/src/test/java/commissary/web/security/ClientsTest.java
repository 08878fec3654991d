package commissary.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.GivenSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientsTest {

    private static final Map<String, String> PROXIES =
            Map.of("commissary.web.trusted-proxies", "10.0.0.0/8, 127.0.0.1");

    private final Clients behindProxies = EdgeFixture.clients(PROXIES);

    @Test
    void strangersWordOnItsAddressIsNotTaken() {
        var request = FakeRequest.of("GET", "/").from("203.0.113.9").with("X-Forwarded-For", "198.51.100.1");

        assertThat(behindProxies.address(request.build())).isEqualTo("203.0.113.9");
        assertThat(EdgeFixture.clients(Map.of()).address(request.build())).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.1, 198.51.100.1",
        "'6.6.6.6, 198.51.100.1', 198.51.100.1",
        "'6.6.6.6, 198.51.100.1, 10.2.2.2', 198.51.100.1",
        "198.51.100.1:4711, 198.51.100.1",
        "'[2001:db8:1:2:3::4]:443', 20010db800010002/64",
        "2001:db8:1:2:ffff::9, 20010db800010002/64",
        "unknown, 10.1.1.1",
        "'198.51.100.1, unknown', 10.1.1.1",
        "10.3.3.3, 10.3.3.3"
    })
    void nearestAddressThatNoProxyHasIsTheClient(String forwarded, String client) {
        var request = FakeRequest.of("GET", "/").from("10.1.1.1").with("X-Forwarded-For", forwarded);

        assertThat(behindProxies.address(request.build())).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() {
        var request = FakeRequest.of("GET", "/")
                .from("127.0.0.1")
                .with("X-Forwarded-For", "6.6.6.6")
                .with("X-Forwarded-For", "198.51.100.1");

        assertThat(behindProxies.address(request.build())).isEqualTo("198.51.100.1");
    }

    @Test
    void tlsIsBelievedOfProxiesOnly() {
        var proxied = FakeRequest.of("GET", "/").from("127.0.0.1").with("X-Forwarded-Proto", "https");
        var strange = FakeRequest.of("GET", "/").from("203.0.113.9").with("X-Forwarded-Proto", "https");

        assertThat(behindProxies.isSecure(proxied.build())).isTrue();
        assertThat(behindProxies.isSecure(strange.build())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://shop.example:9080, true",
        "HTTP://Shop.Example:9080, true",
        "http://shop.example, false",
        "http://evil.example:9080, false",
        "http://shop.example:9080.evil.example, false",
        "http://evil.example/shop.example:9080, false",
        "https://public.example, true",
        "null, false",
        "'', false",
        "'not an origin', false"
    })
    void originIsOursIfItNamesTheHostThatWasAskedOrTheSite(String origin, boolean ours) {
        Clients clients = EdgeFixture.clients(Map.of("commissary.base-url", "https://public.example/"));

        assertThat(clients.isOurOrigin(origin, "shop.example:9080")).isEqualTo(ours);
    }

    @Test
    void defaultPortsNeedNoNaming() {
        Clients clients = EdgeFixture.clients(Map.of());

        assertThat(clients.isOurOrigin("https://shop.example", "shop.example:443"))
                .isTrue();
        assertThat(clients.isOurOrigin("http://shop.example:80", "shop.example"))
                .isTrue();
        assertThat(clients.isOurOrigin("http://[::1]:9080", "[::1]:9080")).isTrue();
        assertThat(clients.isOurOrigin("http://shop.example", null)).isFalse();
    }

    @Test
    void wrongNetworksAreNamedAtTheStart() {
        GivenSettings settings = new GivenSettings(Map.of("commissary.web.trusted-proxies", "10.0.0.0/8 proxy"));

        assertThat(new EdgeConfig(settings).trustedProxies()).hasSize(1);
        assertThat(settings.problems()).singleElement().asString().startsWith("commissary.web.trusted-proxies");
    }
}
