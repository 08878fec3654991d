package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://a/db, jdbc:postgresql://a/db",
        "jdbc:postgresql://a:1/db?ssl=true, jdbc:postgresql://a:1/db?ssl=true",
        "postgres://a/db, jdbc:postgresql://a/db",
        "postgresql://u:p@a/db, jdbc:postgresql://a/db",
        "postgresql://a:5433/db?sslmode=require, jdbc:postgresql://a:5433/db?sslmode=require",
        "postgresql://a/db?target_session_attrs=read-write, jdbc:postgresql://a/db?targetServerType=primary",
        "postgresql://a/db?connect_timeout=3&application_name=x, jdbc:postgresql://a/db?connectTimeout=3&ApplicationName=x",
        "postgresql://[::1]:5432/db, jdbc:postgresql://[::1]:5432/db"
    })
    void bothFormsReachTheDriver(String given, String expected) {
        assertThat(DatabaseUrl.parse(given).jdbcUrl()).isEqualTo(expected);
    }

    @Test
    void allHostsAreKept() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://u:p@one:5432,two:5433/db");

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://one:5432,two:5433/db");
    }

    @Test
    void loginIsDecoded() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://us%20er:p%40ss+%3A@host/db");

        assertThat(url.user()).contains("us er");
        assertThat(url.password()).contains("p@ss+:");
    }

    @Test
    void userWithoutPasswordIsAllowed() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://user@host/db");

        assertThat(url.user()).contains("user");
        assertThat(url.password()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://u:secret@host/db",
                "postgresql://u:secret@host",
                "postgresql://u:secret@host/",
                "postgresql://u:secret@/db",
                "postgresql://u:secret@host/db?sslmode",
                "postgresql://u:secret@host/db?target_session_attrs=any-old",
                "jdbc:postgresql:db?password=secret",
                "jdbc:postgresql://host?password=secret"
            })
    void wrongAddressIsRefusedWithoutQuotingThePassword(String given) {
        assertThatThrownBy(() -> DatabaseUrl.parse(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void textHidesThePassword() {
        assertThat(DatabaseUrl.parse("postgresql://user:secret@host/db")).hasToString("DatabaseUrl of user");
    }
}
