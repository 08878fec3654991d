package commissary.identity.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commissary.identity.PreferencesView;
import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreferenceRulesTest {

    @Test
    void defaultsAndPlausibleWishesAreTaken() {
        assertThatCode(() -> {
                    PreferenceRules.check(PreferencesView.defaults());
                    PreferenceRules.check(wish("calgary", 1, 0, List.of("bakery"), "+14035550123"));
                    PreferenceRules.check(wish("st. john's", 500, 100, List.of(), null));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void everyValueOutOfBoundsIsNamed() {
        PreferencesView wrong = wish("Calgary!", 0, 101, List.of("Bakery"), "403");

        Invalid refusal = catchThrowableOfType(Invalid.class, () -> PreferenceRules.check(wrong));

        assertThat((List<?>) refusal.details().get("fields"))
                .extracting(error -> ((FieldError) error).field())
                .containsExactly("city", "maxDistanceKm", "minDiscountPercent", "favoriteCategories", "smsNumber");
    }

    private static PreferencesView wish(
            String city, int distance, int discount, List<String> categories, @Nullable String sms) {
        return new PreferencesView(city, distance, true, true, true, discount, categories, sms, false);
    }
}
