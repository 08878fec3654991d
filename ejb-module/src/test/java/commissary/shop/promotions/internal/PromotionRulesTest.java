package commissary.shop.promotions.internal;

import static commissary.shop.promotions.internal.PromotionBuilder.aPromotion;
import static commissary.shop.promotions.internal.PromotionBuilder.off;
import static commissary.shop.promotions.internal.PromotionFixtures.NOON;
import static commissary.shop.promotions.internal.PromotionFixtures.amount;
import static commissary.shop.promotions.internal.PromotionFixtures.basket;
import static commissary.shop.promotions.internal.PromotionFixtures.choose;
import static commissary.shop.promotions.internal.PromotionFixtures.freeShipping;
import static commissary.shop.promotions.internal.PromotionFixtures.goods;
import static commissary.shop.promotions.internal.PromotionFixtures.percent;
import static commissary.shop.promotions.internal.PromotionFixtures.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.shop.promotions.Basket;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionChoice.Verdict;
import commissary.shop.promotions.PromotionKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromotionRulesTest {

    private static final long FEE = 795;

    @Test
    void aPercentageIsRoundedOnceAndItsCentsStandOnLines() {
        Basket three = basket(FEE, goods(1, 333, 1), goods(2, 333, 1), goods(3, 334, 1));

        PromotionChoice choice = choose(three, List.of(percent(1, "10")), null);

        assertThat(choice.discountCents()).isEqualTo(100);
        assertThat(choice.discounts()).containsExactly(33L, 33L, 34L);
        assertThat(explanations(choice)).containsExactly("10% off: you save $1.00");
    }

    @Test
    void halfACentIsRoundedUp() {
        assertThat(choose(basket(0, goods(1, 105, 1)), List.of(percent(1, "10")), null)
                        .discountCents())
                .isEqualTo(11);
    }

    @Test
    void anAmountTakesNoMoreThanTheGoodsCost() {
        PromotionChoice choice = choose(basket(FEE, goods(1, 300, 1)), List.of(amount(1, 500)), null);

        assertThat(choice.discounts()).containsExactly(300L);
    }

    @Test
    void promotionsAreReckonedFromThePricesWhateverOthersDo() {
        Basket hundred = basket(FEE, goods(1, 10_000, 1));

        PromotionChoice choice = choose(hundred, List.of(percent(1, "10"), percent(2, "20"), amount(3, 500)), null);

        assertThat(choice.verdicts()).extracting(Verdict::amountCents).containsExactly(1_000L, 2_000L, 500L);
    }

    @Test
    void togetherTheyTakeNoMoreThanThereIs() {
        PromotionChoice choice =
                choose(basket(0, goods(1, 1_000, 1)), List.of(percent(1, "70"), percent(2, "70"), amount(3, 1)), null);

        assertThat(choice.discounts()).containsExactly(1_000L);
        assertThat(choice.verdicts()).extracting(Verdict::amountCents).containsExactly(700L, 300L, 0L);
        assertThat(choice.verdicts()).extracting(Verdict::applied).containsExactly(true, true, false);
        assertThat(explanations(choice)).contains("Nothing is left to take off");
    }

    @Test
    void ofEachWholeSetTheCheapestPiecesAreFree() {
        Basket seven = basket(0, goods(1, 500, 3), goods(2, 200, 2), goods(3, 900, 2));

        PromotionChoice choice = choose(seven, List.of(pieces(1, 2, 1, "100")), null);

        assertThat(choice.discounts()).as("seven pieces are two sets of three").containsExactly(0L, 400L, 0L);
        assertThat(explanations(choice)).containsExactly("Buy 2, get 1 free: you save $4.00");
    }

    @Test
    void thePiecesGotMayBeHalfPrice() {
        PromotionChoice choice = choose(basket(0, goods(1, 501, 2)), List.of(pieces(1, 1, 1, "50")), null);

        assertThat(choice.discounts()).containsExactly(251L);
        assertThat(explanations(choice)).containsExactly("Buy 1, get 1 for 50% less: you save $2.51");
    }

    @Test
    void itSaysHowManyPiecesAreMissing() {
        PromotionChoice choice = choose(basket(0, goods(1, 500, 2)), List.of(pieces(1, 2, 1, "100")), null);

        assertThat(choice.discountCents()).isZero();
        assertThat(explanations(choice)).containsExactly("Add 1 more to get 1 free");
        assertThat(choice.verdicts().get(0).isWithinReach()).isTrue();
    }

    @Test
    void deliveryForNothingCountsOnlyWhereItCosts() {
        Promotion free = freeShipping(1);

        PromotionChoice sent = choose(basket(FEE, goods(1, 500, 1)), List.of(free), null);
        PromotionChoice fetched = choose(basket(0, goods(1, 500, 1)), List.of(free), null);

        assertThat(sent.isShippingFree()).isTrue();
        assertThat(explanations(sent)).containsExactly("Free delivery: you save $7.95");
        assertThat(fetched.isShippingFree()).isFalse();
        assertThat(explanations(fetched)).containsExactly("Delivery is free already");
    }

    @Test
    void itSaysWhatIsMissingForFreeDelivery() {
        PromotionChoice choice = choose(
                basket(FEE, goods(1, 4_700, 1)),
                List.of(aPromotion(PromotionKind.FREE_SHIPPING)
                        .numbered(1)
                        .needing(5_000)
                        .build()),
                null);

        assertThat(choice.isShippingFree()).isFalse();
        assertThat(explanations(choice)).containsExactly("Add $3.00 for free delivery");
    }

    @Test
    void theMinimumIsOfTheGoodsItIsFor() {
        Promotion tea = off(1, "10").needing(1_000).forCategories(Set.of(10L)).build();

        PromotionChoice choice = choose(basket(0, goods(1, 900, 1), goods(2, 9_000, 1)), List.of(tea), null);

        assertThat(explanations(choice)).containsExactly("Add $1.00 in “P1” for 10% off");
    }

    @Test
    void itTakesNothingOffOtherGoods() {
        Promotion ofProduct = off(1, "10").forProducts(Set.of(1L)).build();
        Promotion ofCategory = aPromotion(PromotionKind.AMOUNT)
                .numbered(2)
                .amount(300)
                .forCategories(Set.of(20L))
                .build();

        PromotionChoice choice = choose(
                basket(0, goods(1, 1_000, 1), goods(2, 1_000, 1), goods(3, 1_000, 1)),
                List.of(ofProduct, ofCategory),
                null);

        assertThat(choice.discounts()).containsExactly(100L, 300L, 0L);
    }

    @Test
    void oneThatStandsAloneWinsIfItSavesMore() {
        Basket hundred = basket(0, goods(1, 10_000, 1));

        PromotionChoice choice =
                choose(hundred, List.of(percent(1, "10"), off(2, "30").alone().build()), null);

        assertThat(choice.discountCents()).isEqualTo(3_000);
        assertThat(explanations(choice))
                .containsExactly(
                        "30% off: you save $30.00",
                        "“P2” saves more and cannot be combined with this: $30.00 instead of $10.00");
    }

    @Test
    void oneThatStandsAloneLosesAgainstSeveralThatSaveMore() {
        Basket hundred = basket(0, goods(1, 10_000, 1));

        PromotionChoice choice = choose(
                hundred,
                List.of(percent(1, "20"), amount(2, 1_500), off(3, "30").alone().build()),
                null);

        assertThat(choice.discountCents()).isEqualTo(3_500);
        assertThat(explanations(choice))
                .contains("It cannot be combined with others, which save $35.00 instead of $30.00");
    }

    @Test
    void ofEqualsTheOneThatWasEnteredGoesFirst() {
        Promotion entered = off(2, "10").alone().withCode("TEN").build();

        PromotionChoice choice = choose(basket(0, goods(1, 1_000, 1)), List.of(percent(1, "10"), entered), entered);

        assertThat(choice.verdicts().get(0).code()).isEqualTo("TEN");
        assertThat(choice.verdicts().get(0).applied()).isTrue();
    }

    @Test
    void itHoldsFromItsStartUntilJustBeforeItsEnd() {
        Basket one = basket(0, goods(1, 1_000, 1));
        Promotion now = tenOff().from(NOON).until(NOON.plusSeconds(1)).build();
        Promotion over = tenOff().until(NOON).build();
        Promotion ahead = tenOff().from(NOON.plusSeconds(1)).build();

        assertThat(choose(one, List.of(now), now).discountCents()).isEqualTo(100);
        assertThat(problem(choose(one, List.of(over), over))).isEqualTo("It is over");
        assertThat(problem(choose(one, List.of(ahead), ahead))).isEqualTo("It has not begun yet");
    }

    @Test
    void whatEverybodyGetsIsNotSpokenOfBeforeOrAfterItsTime() {
        PromotionChoice choice = choose(
                basket(0, goods(1, 1_000, 1)), List.of(off(1, "10").until(NOON).build()), null);

        assertThat(choice.verdicts()).isEmpty();
    }

    @Test
    void aLimitIsTheLastUse() {
        Basket one = basket(0, goods(1, 1_000, 1));
        Promotion twice = tenOff().limited(2, 5).build();

        assertThat(choose(one, List.of(twice), twice, new Promotion.Used(1, 4)).discountCents())
                .isEqualTo(100);
        assertThat(problem(choose(one, List.of(twice), twice, new Promotion.Used(2, 4))))
                .isEqualTo("You have used it as often as one may");
        assertThat(problem(choose(one, List.of(twice), twice, new Promotion.Used(1, 5))))
                .isEqualTo("It is used up");
    }

    @Test
    void aCodeForOtherGoodsIsAProblem() {
        Promotion other = tenOff().forProducts(Set.of(7L)).build();

        assertThat(problem(choose(basket(0, goods(1, 1_000, 1)), List.of(other), other)))
                .isEqualTo("It is for other goods");
    }

    @Test
    void aCodeThatLosesIsNoProblem() {
        Promotion code = tenOff().alone().build();

        PromotionChoice choice = choose(
                basket(0, goods(1, 1_000, 1)),
                List.of(code, off(2, "20").alone().build()),
                code);

        assertThat(choice.codeProblem()).isNull();
        assertThat(explanations(choice)).anyMatch(text -> text.startsWith("“P2” saves more"));
    }

    /** By code. */
    private static PromotionBuilder tenOff() {
        return off(1, "10").withCode("TEN");
    }

    private static List<String> explanations(PromotionChoice choice) {
        return choice.verdicts().stream().map(Verdict::explanation).toList();
    }

    private static String problem(PromotionChoice choice) {
        assertThat(choice.discountCents()).isZero();
        return Objects.requireNonNull(choice.codeProblem()).message();
    }
}
