package commissary.shop.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Conflict;
import commissary.shop.delivery.Place;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingRule;
import commissary.shop.delivery.ShippingRuleFacts;
import commissary.shop.delivery.ShippingTerms;
import commissary.shop.delivery.TaxRate;
import commissary.shop.delivery.TaxRateFacts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables as they are delivered, and what administrators do with them, on the real database. */
class DeliveryTablesIT {

    private final ShippingRuleStore rules =
            new ShippingRuleStore(TestDatabase.get().jdbi());
    private final TaxRateStore rates = new TaxRateStore(TestDatabase.get().jdbi());

    @ParameterizedTest
    @CsvSource({
        "AB, GST 0.05",
        "BC, GST 0.05 PST 0.07",
        "MB, GST 0.05 RST 0.07",
        "NB, HST 0.15",
        "NL, HST 0.15",
        "NS, HST 0.14",
        "NT, GST 0.05",
        "NU, GST 0.05",
        "ON, HST 0.13",
        "PE, HST 0.15",
        "QC, GST 0.05 QST 0.09975",
        "SK, GST 0.05 PST 0.06",
        "YT, GST 0.05"
    })
    void everyProvinceHasItsTaxes(String province, String taxes) {
        List<TaxRate> found = tables().taxes(new Place("CA", province));

        assertThat(String.join(
                        " ",
                        found.stream()
                                .map(rate -> rate.name() + " " + rate.rate())
                                .toList()))
                .isEqualTo(taxes);
    }

    @Test
    void noTaxIsTakenWhereTheTableHasNone() {
        assertThat(tables().taxes(new Place("US", "NY"))).isEmpty();
    }

    @Test
    void aProvincesOwnRuleGoesBeforeItsCountrys() {
        ShippingTerms south = terms(ShippingMethod.STANDARD, "CA", "AB");
        ShippingTerms north = terms(ShippingMethod.STANDARD, "CA", "YT");

        assertThat(south.feeCents()).isEqualTo(795);
        assertThat(north.feeCents()).isEqualTo(1_995);
        assertThat(tables().terms(ShippingMethod.EXPRESS, new Place("FR", ""))).isEmpty();
    }

    @Test
    void itIsFreeFromItsSumOn() {
        ShippingTerms terms = terms(ShippingMethod.STANDARD, "CA", "AB");

        assertThat(terms.feeFor(7_499)).isEqualTo(795);
        assertThat(terms.missingUntilFree(7_499)).isEqualTo(1);
        assertThat(terms.feeFor(7_500)).isZero();
        assertThat(terms.missingUntilFree(7_500)).isZero();
    }

    @Test
    void pickingUpIsFreeWhereNoRuleSaysOtherwise() {
        assertThat(terms(ShippingMethod.PICKUP, "DE", "").feeFor(100)).isZero();
    }

    @Test
    void aPlaceHasOneRuleForAMethod() {
        ShippingRuleFacts facts = rule("NB", "5.00");
        ShippingRule kept = rules.insert(facts);

        try {
            assertThatThrownBy(() -> rules.insert(facts)).isInstanceOf(Conflict.class);
            ShippingRule other = rules.insert(rule("NS", "6.00"));
            assertThatThrownBy(() -> rules.update(other.id(), facts))
                    .isInstanceOf(Conflict.class)
                    .extracting(failure -> ((Conflict) failure).code().value())
                    .isEqualTo("SHIPPING_RULE_TAKEN");
            rules.delete(other.id());
            assertThat(rules.update(kept.id(), rule("NB", "7.00")).orElseThrow().fee())
                    .isEqualByComparingTo("7.00");
        } finally {
            rules.delete(kept.id());
        }
        assertThat(rules.update(kept.id(), facts)).isEmpty();
    }

    @Test
    void theWholeCountryIsOnePlaceToo() {
        TaxRateFacts vat = new TaxRateFacts("FR", "", "VAT", new BigDecimal("0.2"), true, false);
        TaxRate kept = rates.insert(vat);

        try {
            assertThatThrownBy(() -> rates.insert(vat)).isInstanceOf(Conflict.class);
            assertThat(tables().taxes(new Place("FR", "")))
                    .as("it is switched off")
                    .isEmpty();
        } finally {
            rates.delete(kept.id());
        }
    }

    @Test
    void everybodySeesHisOwnAddressesOnly() {
        long mine = IdentityDatabase.newAccount();
        long other = IdentityDatabase.newAccount();
        String insert = "insert into delivery.address (account_id, full_name, line1, city, province, postal_code,"
                + " country, is_default, created_at) values (?, 'A', 'B', 'C', 'AB', 'T2P 1J9', 'CA', true, now())"
                + " returning id";
        long id = TestDatabase.get().asUser(mine, handle -> handle.createQuery(insert)
                .bind(0, mine)
                .mapTo(Long.class)
                .one());

        assertThat(count(mine)).isEqualTo(1);
        assertThat(count(other)).isZero();
        assertThat(new AddressStore(TestDatabase.get().jdbi()).ownerOf(id)).contains(mine);
        assertThatThrownBy(() -> TestDatabase.get().asUser(other, handle -> handle.createQuery(insert)
                        .bind(0, mine)
                        .mapTo(Long.class)
                        .one()))
                .hasMessageContaining("row-level security");
    }

    private static long count(long user) {
        return TestDatabase.get().asUser(user, handle -> handle.createQuery("select count(*) from delivery.address")
                .mapTo(Long.class)
                .one());
    }

    private static ShippingRuleFacts rule(String province, String fee) {
        return new ShippingRuleFacts(
                "CA", province, ShippingMethod.STANDARD, "Test", new BigDecimal(fee), null, null, true);
    }

    private ShippingTerms terms(ShippingMethod method, String country, String province) {
        return tables().terms(method, new Place(country, province)).orElseThrow();
    }

    private Tables tables() {
        return new Tables(rules.active(), rates.active(), List.of());
    }
}
