package commissary.platform.config.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;

/** The setting of the currency, and how its amounts are written. */
@Dependent
class CurrencyConfig implements FeatureConfig, DeploymentCurrency {

    private static final String KEY = "commissary.currency";
    private static final String USUAL = "CAD";
    private static final int MOST_DECIMALS = 2;

    private final Currency currency;
    private final String sign;

    @Inject
    CurrencyConfig(Settings settings) {
        String code = settings.text(KEY, USUAL);
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        if (!known) {
            settings.problem(KEY, "expected the ISO 4217 code of a currency, such as CAD");
        }
        this.currency = Currency.getInstance(known ? code : USUAL);
        this.sign = sign(currency);
    }

    @Override
    public Currency get() {
        return currency;
    }

    @Override
    public String format(BigDecimal amount) {
        String gap = Character.isLetter(sign.codePointBefore(sign.length())) ? "\u00a0" : "";
        return sign + gap + amount.setScale(decimals(), RoundingMode.HALF_UP).toPlainString();
    }

    private int decimals() {
        return Math.min(MOST_DECIMALS, currency.getDefaultFractionDigits());
    }

    /** The shortest that English has, as where people pay with it. To look through all places takes milliseconds. */
    private static String sign(Currency currency) {
        return Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals("en"))
                .map(currency::getSymbol)
                .min(Comparator.comparingInt(String::length))
                .orElse(currency.getCurrencyCode());
    }
}
