package commissary.shop.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shop.delivery.TaxRate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxationTest {

    private static final TaxRate GST = rate("GST", "0.05", true);
    private static final TaxRate QST = rate("QST", "0.09975", true);

    @Test
    void eachPartIsRoundedHalfUpByItself() {
        assertThat(Taxation.cents(GST, 1_010, 0)).as("50.5 cents").isEqualTo(51);
        assertThat(Taxation.cents(QST, 1_010, 0)).as("100.7475 cents").isEqualTo(101);
        assertThat(new Taxation(List.of(GST, QST)).cents(1_010, 0)).isEqualTo(152);
    }

    @Test
    void deliveryIsTaxedWhereItIsSaid() {
        assertThat(Taxation.cents(GST, 10_000, 795)).isEqualTo(540);
        assertThat(Taxation.cents(rate("GST", "0.05", false), 10_000, 795)).isEqualTo(500);
    }

    @Test
    void nothingIsTakenWhereThereIsNoTax() {
        assertThat(new Taxation(List.of()).cents(10_000, 795)).isZero();
    }

    private static TaxRate rate(String name, String rate, boolean onShipping) {
        return new TaxRate(1, "CA", "QC", name, new BigDecimal(rate), onShipping, true);
    }
}
