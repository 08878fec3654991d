package commissary.platform.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.GivenSettings;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyConfigTest {

    @ParameterizedTest
    @CsvSource({"CAD, $12.50", "USD, $12.50", "EUR, €12.50", "GBP, £12.50", "VND, ₫13", "CHF, CHF\u00a012.50"})
    void anAmountIsWrittenAsItsPeopleWriteIt(String code, String written) {
        CurrencyConfig currency = new CurrencyConfig(new GivenSettings(Map.of("commissary.currency", code)));

        assertThat(currency.format(new BigDecimal("12.5"))).isEqualTo(written);
    }

    @Test
    void pricesAreCanadianDollarsUnlessSaidOtherwise() {
        assertThat(new CurrencyConfig(new GivenSettings(Map.of())).get()).hasToString("CAD");
    }

    @ParameterizedTest
    @CsvSource({"cad", "EURO", "$"})
    void whatIsNoCurrencyIsNamed(String code) {
        GivenSettings settings = new GivenSettings(Map.of("commissary.currency", code));

        new CurrencyConfig(settings);

        assertThat(settings.problems()).singleElement().asString().startsWith("commissary.currency: ");
    }
}
