package commissary.web.nutrition;

import commissary.nutrition.days.Profile;
import commissary.nutrition.days.Profile.Activity;
import commissary.nutrition.days.Profile.Aim;
import commissary.nutrition.days.Profile.Sex;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** What goals shall be derived from. */
public record SaveProfile(
        @NotNull Sex sex,
        @NotNull Integer birthYear,
        @NotNull BigDecimal heightCm,
        @NotNull BigDecimal weightKg,
        @NotNull Activity activity,
        @NotNull Aim aim) {

    Profile profile() {
        return new Profile(sex, birthYear, heightCm, weightKg, activity, aim);
    }
}
