package commissary.deals.internal.alerts;

import commissary.deals.AlertKind;
import commissary.deals.AlertRule;
import commissary.deals.Category;
import commissary.deals.DealWishes;
import commissary.deals.WhyRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides who is told of what. Alerts, explanations and previews all ask here, so they cannot disagree. */
final class AlertRules {

    private static final List<AlertRule> FOR_NEW_DEALS = List.of(
            AlertRule.EMAIL_ON,
            AlertRule.NEW_DEALS_ON,
            AlertRule.CITY,
            AlertRule.DISTANCE,
            AlertRule.DISCOUNT,
            AlertRule.CATEGORY,
            AlertRule.FIRST_RUN);
    private static final List<AlertRule> FOR_PRICE_DROPS = List.of(
            AlertRule.EMAIL_ON,
            AlertRule.PRICE_DROPS_ON,
            AlertRule.CITY,
            AlertRule.DISTANCE,
            AlertRule.DISCOUNT,
            AlertRule.CATEGORY,
            AlertRule.FIRST_RUN);

    private AlertRules() {}

    /** Whether all rules let it pass. */
    static boolean pass(Offer offer, DealWishes wishes, AlertKind kind) {
        return of(kind).stream().allMatch(rule -> passes(rule, offer, wishes));
    }

    /** What each rule says of it. */
    static List<WhyRule> explain(Offer offer, DealWishes wishes, AlertKind kind) {
        return of(kind).stream()
                .map(rule -> new WhyRule(rule, passes(rule, offer, wishes), explanation(rule, offer, wishes)))
                .toList();
    }

    /** The rule that picked it: the most particular of the wishes. */
    static AlertRule fired(Offer offer, DealWishes wishes) {
        if (!wishes.favoriteCategories().isEmpty()) {
            return AlertRule.CATEGORY;
        } else if (wishes.minDiscountPercent() > 0) {
            return AlertRule.DISCOUNT;
        }
        return offer.distanceKm() != null ? AlertRule.DISTANCE : AlertRule.CITY;
    }

    private static List<AlertRule> of(AlertKind kind) {
        return kind == AlertKind.NEW_DEAL ? FOR_NEW_DEALS : FOR_PRICE_DROPS;
    }

    private static boolean passes(AlertRule rule, Offer offer, DealWishes wishes) {
        return switch (rule) {
            case EMAIL_ON -> wishes.emailNotifications();
            case NEW_DEALS_ON -> wishes.notifyNewDeals();
            case PRICE_DROPS_ON -> wishes.notifyPriceDrops();
            case CITY -> offer.city().equals(wishes.city());
            case DISTANCE -> offer.distanceKm() == null || offer.distanceKm() <= wishes.maxDistanceKm();
            case DISCOUNT -> isCheapEnough(offer, wishes);
            case CATEGORY ->
                wishes.favoriteCategories().isEmpty()
                        || wishes.favoriteCategories().contains(offer.category());
            case FIRST_RUN -> offer.isAnnounced();
        };
    }

    /** No list price means no discount, so only who wants none in particular is told. */
    private static boolean isCheapEnough(Offer offer, DealWishes wishes) {
        @Nullable Integer discount = offer.discountPercent();
        return discount == null ? wishes.minDiscountPercent() <= 0 : discount >= wishes.minDiscountPercent();
    }

    private static String explanation(AlertRule rule, Offer offer, DealWishes wishes) {
        return switch (rule) {
            case EMAIL_ON -> "E-mail notifications are " + onOff(wishes.emailNotifications());
            case NEW_DEALS_ON -> "News of new deals are " + onOff(wishes.notifyNewDeals());
            case PRICE_DROPS_ON -> "News of price drops are " + onOff(wishes.notifyPriceDrops());
            case CITY ->
                wishes.city() == null
                        ? "You have chosen no city"
                        : "The deal is in " + offer.cityName()
                                + (passes(rule, offer, wishes)
                                        ? ", the city you chose"
                                        : ", which is not the city you chose");
            case DISTANCE ->
                offer.distanceKm() == null
                        ? "The store's place is not known, so distance does not stop it"
                        : String.format(
                                Locale.ROOT,
                                "The store is %.1f km from the centre, you want %s km at most",
                                offer.distanceKm(),
                                plain(wishes.maxDistanceKm()));
            case DISCOUNT -> discount(offer, wishes);
            case CATEGORY ->
                wishes.favoriteCategories().isEmpty()
                        ? "You have no favourite categories, so all pass"
                        : "The category is " + offer.category() + ", your favourites are "
                                + wishes.favoriteCategories().stream()
                                        .sorted()
                                        .map(Category::wireName)
                                        .collect(Collectors.joining(", "));
            case FIRST_RUN ->
                offer.isAnnounced()
                        ? "It was found after the first run of its city"
                        : "The first run of its city found it, and that one alerts nobody";
        };
    }

    private static String discount(Offer offer, DealWishes wishes) {
        String wanted = "you want " + wishes.minDiscountPercent() + "% or more";
        if (offer.discountPercent() == null) {
            return "It has no list price, so no discount is known; " + wanted
                    + (wishes.minDiscountPercent() > 0 ? "" : ", so it passes");
        }
        return "It is " + offer.discountPercent() + "% off, " + wanted;
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
