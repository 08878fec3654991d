package commissary.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MinorUnitTest {

    private static final MinorUnit CENTS = MinorUnit.of(Currency.getInstance("CAD"));
    private static final MinorUnit DONG = MinorUnit.of(Currency.getInstance("VND"));

    @Test
    void whereThereAreCentsHalfOfOneIsRoundedUp() {
        assertThat(CENTS.nearest(new BigDecimal("50.5"))).isEqualTo(51);
        assertThat(CENTS.nearest(new BigDecimal("50.49"))).isEqualTo(50);
        assertThat(CENTS.nearestPrice(new BigDecimal("12.50"))).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void whereThereAreNoneHalfOfAWholeIsRoundedUp() {
        assertThat(DONG.nearest(1_050)).isEqualTo(1_100);
        assertThat(DONG.nearest(1_049)).isEqualTo(1_000);
        assertThat(DONG.nearestPrice(new BigDecimal("12.50"))).isEqualTo(new BigDecimal("13.00"));
    }

    @Test
    void onlyWhatIsWholeCanBePaid() {
        assertThat(DONG.divides(1_000)).isTrue();
        assertThat(DONG.divides(1_050)).isFalse();
        assertThat(CENTS.divides(1_050)).isTrue();
    }
}
