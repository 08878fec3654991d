package commissary.web.nutrition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Erasing the diary; the word stands for a second thought. */
public record EraseDiary(@NotNull @Pattern(regexp = "ERASE", message = "must be the word ERASE") String confirm) {}
