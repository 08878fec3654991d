package commissary.shop.promotions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromotionFactsTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void eachKindNeedsItsOwnAndNothingElse() {
        assertThat(wrong(PromotionKind.PERCENT, null, null, null)).containsExactly("percent");
        assertThat(wrong(PromotionKind.PERCENT, TEN, TEN, 1)).containsExactly("amount", "buyQuantity", "getQuantity");
        assertThat(wrong(PromotionKind.AMOUNT, TEN, null, null)).containsExactly("percent", "amount");
        assertThat(wrong(PromotionKind.FREE_SHIPPING, TEN, TEN, null)).containsExactly("percent", "amount");
        assertThat(wrong(PromotionKind.BUY_X_GET_Y, null, null, null)).containsExactly("buyQuantity", "getQuantity");
        assertThat(wrong(PromotionKind.BUY_X_GET_Y, TEN, null, 1)).isEmpty();
    }

    @Test
    void aPercentageIsAboveNothingAndAtMostTheWhole() {
        assertThat(wrong(PromotionKind.PERCENT, new BigDecimal("100"), null, null))
                .isEmpty();
        assertThat(wrong(PromotionKind.PERCENT, new BigDecimal("0.01"), null, null))
                .isEmpty();
        for (String percent : List.of("0", "-1", "100.01", "0.001")) {
            assertThat(wrong(PromotionKind.PERCENT, new BigDecimal(percent), null, null))
                    .as(percent)
                    .containsExactly("percent");
        }
    }

    @Test
    void codesAreShortWords() {
        assertThat(wrong("WELCOME-10", null, null)).isEmpty();
        for (String code : List.of("A", "two words", "-A", "é10", "X".repeat(41))) {
            assertThat(wrong(code, null, null)).as(code).containsExactly("code");
        }
    }

    @Test
    void itEndsAfterItBegins() {
        assertThat(wrong(null, Instant.EPOCH, Instant.EPOCH)).containsExactly("endsAt");
        assertThat(wrong(null, Instant.EPOCH, Instant.EPOCH.plusSeconds(1))).isEmpty();
    }

    private static List<String> wrong(
            PromotionKind kind, @Nullable BigDecimal percent, @Nullable BigDecimal amount, @Nullable Integer pieces) {
        return wrong(() -> new PromotionFacts(
                "Name", null, kind, percent, amount, pieces, pieces, null, null, null, null, null, List.of(), List.of(),
                true, true));
    }

    private static List<String> wrong(@Nullable String code, @Nullable Instant start, @Nullable Instant end) {
        return wrong(() -> new PromotionFacts(
                "Name",
                code,
                PromotionKind.PERCENT,
                TEN,
                null,
                null,
                null,
                null,
                start,
                end,
                null,
                null,
                List.of(),
                List.of(),
                true,
                true));
    }

    private static List<String> wrong(Runnable construction) {
        @Nullable Invalid failure = catchThrowableOfType(Invalid.class, construction::run);
        return failure == null
                ? List.of()
                : failure.fields().stream().map(FieldError::field).toList();
    }
}
