package commissary.shop.promotions;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a promotion; it checks itself.
 *
 * @param code what people enter to get it, in any capitals; null or empty if everybody gets it
 * @param percent 0.01 to 100; of a {@code BUY_X_GET_Y}, what is off the pieces got, 100 if left out
 * @param amount in the deployment's currency
 * @param buyQuantity pieces to be paid, for each {@code getQuantity} that are not
 * @param minimumSubtotal of the goods it is for, before discounts
 * @param endsAt the first moment at which it no longer holds
 * @param productIds with {@code categoryIds}, what it is for: all goods if both are empty
 * @param categoryIds with all below them
 * @param combinable whether it goes together with other combinable ones
 */
public record PromotionFacts(
        String name,
        @Nullable String code,
        PromotionKind kind,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        @Nullable Integer buyQuantity,
        @Nullable Integer getQuantity,
        @Nullable BigDecimal minimumSubtotal,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer usesPerPerson,
        @Nullable Integer usesTotal,
        List<Long> productIds,
        List<Long> categoryIds,
        boolean combinable,
        boolean active) {

    private static final int MAX_NAME = 100;
    private static final int MAX_PIECES = 100;
    private static final int MAX_THINGS = 500;
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MAX_AMOUNT = new BigDecimal("10000000");

    /** @throws Invalid naming every field that is wrong */
    public PromotionFacts {
        name = name.strip();
        code = code == null || code.isBlank() ? null : code.strip();
        productIds = List.copyOf(new TreeSet<>(productIds));
        categoryIds = List.copyOf(new TreeSet<>(categoryIds));
        List<FieldError> errors = new ArrayList<>();
        checkName(name, code, errors);
        checkGift(kind, percent, amount, errors);
        checkPieces("buyQuantity", kind, buyQuantity, errors);
        checkPieces("getQuantity", kind, getQuantity, errors);
        checkLimits(minimumSubtotal, usesPerPerson, usesTotal, errors);
        require(
                startsAt == null || endsAt == null || startsAt.isBefore(endsAt),
                "endsAt",
                "must be after startsAt",
                errors);
        require(productIds.size() <= MAX_THINGS, "productIds", "must be at most " + MAX_THINGS, errors);
        require(categoryIds.size() <= MAX_THINGS, "categoryIds", "must be at most " + MAX_THINGS, errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void checkName(String name, @Nullable String code, List<FieldError> errors) {
        boolean isLine =
                !name.isEmpty() && name.length() <= MAX_NAME && name.chars().noneMatch(Character::isISOControl);
        require(isLine, "name", "must be one line of 1 to " + MAX_NAME + " characters", errors);
        require(
                code == null || code.matches("[A-Za-z0-9][A-Za-z0-9_-]{1,39}"),
                "code",
                "must be 2 to 40 letters, digits, dashes or underscores",
                errors);
    }

    private static void checkGift(
            PromotionKind kind, @Nullable BigDecimal percent, @Nullable BigDecimal amount, List<FieldError> errors) {
        boolean mayHavePercent = kind == PromotionKind.PERCENT || kind == PromotionKind.BUY_X_GET_Y;
        if (percent != null || kind == PromotionKind.PERCENT) {
            require(
                    mayHavePercent && percent != null && isBetween(percent, HUNDRED),
                    "percent",
                    mayHavePercent
                            ? "must be above 0 and at most 100 with at most two decimals"
                            : "must be left out for this kind",
                    errors);
        }
        if (amount != null || kind == PromotionKind.AMOUNT) {
            boolean mayHave = kind == PromotionKind.AMOUNT;
            require(
                    mayHave && amount != null && isBetween(amount, MAX_AMOUNT),
                    "amount",
                    mayHave
                            ? "must be above 0 and at most " + MAX_AMOUNT + " with at most two decimals"
                            : "must be left out for this kind",
                    errors);
        }
    }

    private static void checkPieces(
            String field, PromotionKind kind, @Nullable Integer pieces, List<FieldError> errors) {
        boolean isNeeded = kind == PromotionKind.BUY_X_GET_Y;
        boolean isGood = isNeeded ? isCount(pieces, MAX_PIECES) : pieces == null;
        require(
                isGood,
                field,
                isNeeded ? "must be between 1 and " + MAX_PIECES : "must be left out for this kind",
                errors);
    }

    private static void checkLimits(
            @Nullable BigDecimal minimum,
            @Nullable Integer perPerson,
            @Nullable Integer total,
            List<FieldError> errors) {
        require(
                minimum == null || isBetween(minimum, MAX_AMOUNT),
                "minimumSubtotal",
                "must be above 0 and at most " + MAX_AMOUNT + " with at most two decimals",
                errors);
        require(perPerson == null || perPerson >= 1, "usesPerPerson", "must be 1 or more", errors);
        require(total == null || total >= 1, "usesTotal", "must be 1 or more", errors);
    }

    private static boolean isCount(@Nullable Integer pieces, int max) {
        return pieces != null && pieces >= 1 && pieces <= max;
    }

    private static boolean isBetween(BigDecimal value, BigDecimal max) {
        return value.signum() > 0
                && value.compareTo(max) <= 0
                && value.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static void require(boolean isGood, String field, String message, List<FieldError> errors) {
        if (!isGood) {
            errors.add(new FieldError(field, message));
        }
    }
}
