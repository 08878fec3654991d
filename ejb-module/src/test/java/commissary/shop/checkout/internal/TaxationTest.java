package commissary.shop.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shared.MinorUnit;
import commissary.shop.delivery.TaxRate;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxationTest {

    private static final TaxRate GST = rate("GST", "0.05", true);
    private static final TaxRate QST = rate("QST", "0.09975", true);

    @Test
    void eachPartIsRoundedHalfUpByItself() {
        assertThat(taxed(GST).cents(GST, 1_010, 0)).as("50.5 cents").isEqualTo(51);
        assertThat(taxed(QST).cents(QST, 1_010, 0)).as("100.7475 cents").isEqualTo(101);
        assertThat(taxed(GST, QST).cents(1_010, 0)).isEqualTo(152);
    }

    @Test
    void deliveryIsTaxedWhereItIsSaid() {
        assertThat(taxed(GST).cents(10_000, 795)).isEqualTo(540);
        assertThat(taxed(rate("GST", "0.05", false)).cents(10_000, 795)).isEqualTo(500);
    }

    @Test
    void nothingIsTakenWhereThereIsNoTax() {
        assertThat(taxed().cents(10_000, 795)).isZero();
    }

    @Test
    void whereThereAreNoCentsWholeOnesAreTaken() {
        TaxRate vat = rate("VAT", "0.10", false);

        Taxation dong = new Taxation(List.of(vat), MinorUnit.of(Currency.getInstance("VND")));

        assertThat(dong.cents(1_990_500, 0)).as("1,990.50 dong").isEqualTo(199_100);
    }

    private static Taxation taxed(TaxRate... rates) {
        return new Taxation(List.of(rates), MinorUnit.of(Currency.getInstance("CAD")));
    }

    private static TaxRate rate(String name, String rate, boolean onShipping) {
        return new TaxRate(1, "CA", "QC", name, new BigDecimal(rate), onShipping, true);
    }
}
