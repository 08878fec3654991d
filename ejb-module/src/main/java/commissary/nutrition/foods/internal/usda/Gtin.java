package commissary.nutrition.foods.internal.usda;

import java.util.Optional;

/** Numbers of trade items: the same product comes with and without zeros before it. */
final class Gtin {

    private static final int LENGTH = 14;
    private static final int WEIGHT = 3;
    private static final int TEN = 10;

    private Gtin() {}

    /** In 14 digits; empty if it is no such number or its check digit is wrong. */
    static Optional<String> normal(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{1,20}")) {
            return Optional.empty();
        }
        String bare = digits.replaceFirst("^0+", "");
        if (bare.isEmpty() || bare.length() > LENGTH) {
            return Optional.empty();
        }
        String padded = "0".repeat(LENGTH - bare.length()) + bare;
        return isRight(padded) ? Optional.of(padded) : Optional.empty();
    }

    private static boolean isRight(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? WEIGHT * digit : digit;
        }
        return sum % TEN == 0;
    }
}
