package commissary.shop.promotions.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.promotions.PromotionKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;

/** What people are told of promotions. */
@Dependent
class Wording {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final DeploymentCurrency currency;

    @Inject
    Wording(DeploymentCurrency currency) {
        this.currency = currency;
    }

    /** What it gives, such as {@code 10% off}. */
    String gift(Promotion promotion) {
        return switch (promotion.kind()) {
            case PERCENT -> percent(promotion) + " off";
            case AMOUNT -> money(promotion.amountCents()) + " off";
            case FREE_SHIPPING -> "free delivery";
            case BUY_X_GET_Y -> promotion.getQuantity() + piecesGot(promotion);
        };
    }

    String applied(Promotion promotion, long savedCents) {
        String gift = promotion.kind() == PromotionKind.BUY_X_GET_Y
                ? "Buy " + promotion.buyQuantity() + ", get " + gift(promotion)
                : capital(gift(promotion));
        return gift + ": you save " + money(savedCents);
    }

    String missing(Promotion promotion, long cents) {
        return "Add " + money(cents) + isFor(promotion) + " for " + gift(promotion);
    }

    String missingPieces(Promotion promotion, long pieces) {
        return "Add " + pieces + " more" + isFor(promotion) + " to get " + gift(promotion);
    }

    String savesLess(String winner, long savedCents, long bestCents) {
        return winner + " saves more and cannot be combined with this: " + money(bestCents) + " instead of "
                + money(savedCents);
    }

    String standsAlone(long savedCents, long bestCents) {
        return "It cannot be combined with others, which save " + money(bestCents) + " instead of " + money(savedCents);
    }

    String nothingLeft(Promotion promotion) {
        return promotion.kind() == PromotionKind.FREE_SHIPPING
                ? "Delivery is free already"
                : "Nothing is left to take off";
    }

    String usedUp(Promotion promotion, Promotion.Used used) {
        boolean isByPerson = promotion.usesPerPerson() != null && used.byPerson() >= promotion.usesPerPerson();
        return isByPerson ? "You have used it as often as one may" : "It is used up";
    }

    String money(long cents) {
        return currency.format(BigDecimal.valueOf(cents, 2));
    }

    private static String isFor(Promotion promotion) {
        boolean isForAll =
                promotion.productIds().isEmpty() && promotion.categoryIds().isEmpty();
        return isForAll ? "" : " in “" + promotion.name() + "”";
    }

    private static String piecesGot(Promotion promotion) {
        return promotion.percent().compareTo(WHOLE) == 0 ? " free" : " for " + percent(promotion) + " less";
    }

    private static String percent(Promotion promotion) {
        return promotion.percent().stripTrailingZeros().toPlainString() + "%";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
