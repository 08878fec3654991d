package commissary.shop.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressEntryTest {

    @ParameterizedTest
    @CsvSource({
        "CA, AB, T2P 1J9",
        "CA, QC, H2X 1Y4",
        "CA, NU, X0A 0H0",
        "US, NY, 10118",
        "US, NY, 00501",
        "US, CA, 94105-1420",
        "FR, '', 75001",
        "FR, Corse, 20000",
        "GB, '', SW1A 1AA",
        "GB, '', M1 1AE",
        "GB, '', EC1A 1BB",
        "DE, '', 01067",
        "DE, Bayern, 80331"
    })
    void addressesOfItsCountriesAreTaken(String country, String province, String postalCode) {
        Address address = entry(province, postalCode, country).checked("");

        assertThat(address.country()).isEqualTo(country);
        assertThat(address.province()).isEqualTo(province);
        assertThat(address.postalCode()).isEqualTo(postalCode);
    }

    @ParameterizedTest
    @CsvSource({
        "CA, AB, 10118, postalCode",
        "CA, AB, D2P 1J9, postalCode",
        "CA, AB, M5V 2T6, postalCode",
        "CA, NY, T2P 1J9, province",
        "CA, '', T2P 1J9, province",
        "US, NY, T2P 1J9, postalCode",
        "US, NY, 94105, postalCode",
        "US, ON, 10118, province",
        "FR, '', 00100, postalCode",
        "FR, '', 7500, postalCode",
        "GB, '', 12345, postalCode",
        "DE, '', 00999, postalCode",
        "DE, '', 123456, postalCode",
        "XX, AB, T2P 1J9, country",
        "'', AB, T2P 1J9, country"
    })
    void whatDoesNotFitItsCountryIsNamed(String country, String province, String postalCode, String field) {
        assertThat(wrong(entry(province, postalCode, country), "")).containsExactly(field);
    }

    @Test
    void itIsWrittenAsItsCountryDoes() {
        Address address =
                new AddressEntry(" Ann Lee ", "1 Main St", " ", "Québec", "quebec", "g1r2b5", "canada").checked("");

        assertThat(address).isEqualTo(new Address("Ann Lee", "1 Main St", null, "Québec", "QC", "G1R 2B5", "CA"));
        assertThat(entry("", "ec1a1bb", "gb").checked("").postalCode()).isEqualTo("EC1A 1BB");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithThePathOfTheFields() {
        AddressEntry empty = new AddressEntry(null, " ", "two\nlines", null, null, null, "CA");

        assertThat(wrong(empty, "shippingAddress."))
                .containsExactly(
                        "shippingAddress.fullName",
                        "shippingAddress.line1",
                        "shippingAddress.line2",
                        "shippingAddress.city",
                        "shippingAddress.province",
                        "shippingAddress.postalCode");
    }

    @Test
    void everyCountryTakesItsOwnExample() {
        for (Country country : Countries.all()) {
            assertThat(country.isPostalCode(country.postalCodeExample()))
                    .as(country.name())
                    .isTrue();
            assertThat(country.writtenPostalCode(country.postalCodeExample())).isEqualTo(country.postalCodeExample());
        }
        assertThat(Countries.codes()).contains("CA", "US", "FR", "GB", "DE");
        assertThat(Countries.find("CA").orElseThrow().provinces()).hasSize(13);
    }

    private static AddressEntry entry(String province, String postalCode, String country) {
        return new AddressEntry("Ann Lee", "1 Main St", null, "Somewhere", province, postalCode, country);
    }

    private static List<String> wrong(AddressEntry entry, String path) {
        @Nullable Invalid failure = catchThrowableOfType(Invalid.class, () -> entry.checked(path));
        return failure == null
                ? List.of()
                : failure.fields().stream().map(FieldError::field).toList();
    }
}
