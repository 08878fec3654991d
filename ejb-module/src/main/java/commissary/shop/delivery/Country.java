package commissary.shop.delivery;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A country and how addresses look there.
 *
 * @param code its ISO 3166 code
 * @param provinces empty where letters need none
 * @param postalCodePattern a regular expression of the written form
 * @param postalCodeTail how many characters stand behind the space of a postal code; 0 where there is no space
 */
public record Country(
        String code,
        String name,
        List<Province> provinces,
        String postalCodePattern,
        String postalCodeExample,
        int postalCodeTail) {

    public Country {
        provinces = List.copyOf(provinces);
    }

    /** The province of this code or name, whatever its capitals and accents. */
    public Optional<Province> province(String codeOrName) {
        String wanted = plain(codeOrName);
        return provinces.stream()
                .filter(province -> plain(province.code()).equals(wanted)
                        || plain(province.name()).equals(wanted))
                .findFirst();
    }

    boolean isPostalCode(String written) {
        return Pattern.matches(postalCodePattern, written);
    }

    /** Whether a postal code may be of that province. */
    boolean liesIn(String postalCode, String province) {
        return province(province)
                .map(Province::postalPrefixes)
                .filter(prefixes -> !prefixes.isEmpty())
                .map(prefixes -> prefixes.stream().anyMatch(postalCode::startsWith))
                .orElse(true);
    }

    /** With the capitals and the space that the country writes. */
    String writtenPostalCode(String said) {
        String bare = said.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int head = bare.length() - postalCodeTail;
        return postalCodeTail == 0 || head <= 0 ? bare : bare.substring(0, head) + " " + bare.substring(head);
    }

    /** Without accents, in small letters. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
