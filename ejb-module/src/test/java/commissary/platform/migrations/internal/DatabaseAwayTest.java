package commissary.platform.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void lostConnectionIsFoundBelowOtherFailures(String state) {
        assertThat(DatabaseAway.causes(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void wrongStatementIsNoLostConnection() {
        assertThat(DatabaseAway.causes(new SQLException("no such table", "42P01")))
                .isFalse();
        assertThat(DatabaseAway.causes(new SQLException("no state"))).isFalse();
    }
}
