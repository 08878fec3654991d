package commissary.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.4.0/22, 192.168.7.255, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "fd00::/8, fd12::1, true",
        "::1, ::1, true"
    })
    void networkHoldsItsAddresses(String network, String address, boolean holds) {
        InetAddress literal = Cidr.address(address).orElseThrow();

        assertThat(Cidr.parse(network).orElseThrow().contains(literal)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8", "10.0.0.0/", "::1/129", "1:2", "/8"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
    }

    @Test
    void nameServersAreNeverAsked() {
        assertThat(Cidr.address("localhost")).isEmpty();
        assertThat(Cidr.address("dead.beef")).isEmpty();
    }
}
