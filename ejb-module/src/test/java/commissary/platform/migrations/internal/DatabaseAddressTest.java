package commissary.platform.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void everyHostKeepsItsPort() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://one:6001,two,[::1]:6003,[fe80::2]/commissary"))
                .isEqualTo(new DatabaseAddress(
                        List.of("one", "two", "::1", "fe80::2"),
                        List.of("6001", "5432", "6003", "5432"),
                        "commissary",
                        Map.of()));
    }

    @Test
    void encryptionIsKeptAndTheDriversOwnParametersAreNot() {
        DatabaseAddress address = DatabaseAddress.parse(
                "jdbc:postgresql://db/shop?targetServerType=primary&sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem&password=x");

        assertThat(address.encryption()).isEqualTo(Map.of("sslmode", "verify-full", "sslrootcert", "/etc/ca.pem"));
    }

    @Test
    void connectionStringQuotesWhatItIsGiven() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://a:1,b:2/it%27s").connectionString("o'wner\\"))
                .isEqualTo("host='a,b' port='1,2' dbname='it\\'s' user='o\\'wner\\\\' target_session_attrs='primary'");
    }

    @Test
    void otherAddressIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> DatabaseAddress.parse("jdbc:other://secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }
}
