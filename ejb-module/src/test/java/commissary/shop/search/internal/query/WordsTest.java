package commissary.shop.search.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void whatIsNeitherLetterNorDigitSeparates() {
        assertThat(Words.of("Wi-Fi (2.4 GHz) +\"AND\"*").all()).containsExactly("wi", "fi", "2.4", "ghz", "and");
        assertThat(Words.of(" '' ... && ").all()).isEmpty();
        assertThat(Words.of("l'été men's").all()).containsExactly("l'été", "men's");
    }

    @Test
    void ofManyWordsHalfMayBeMissing() {
        assertThat(Words.of("one").required()).isEqualTo(1);
        assertThat(Words.of("one two").required()).isEqualTo(2);
        assertThat(Words.of("one two three").required()).isEqualTo(2);
        assertThat(Words.of("one two three four five six").required()).isEqualTo(3);
    }

    @Test
    void longWordsAreForgivenMoreThanShortOnes() {
        assertThat(Words.tolerance("cup")).isZero();
        assertThat(Words.tolerance("cups")).isEqualTo(1);
        assertThat(Words.tolerance("keyboards")).isEqualTo(2);
        assertThat(Words.tolerance("model2000")).isZero();
    }

    @Test
    void theNearestKnownWordIsMeant() {
        Spelling spelling = new Spelling();
        spelling.read("Field laptop");
        spelling.read("Chaussures d'été");

        assertThat(Spelling.distance("lapotp", "laptop")).isEqualTo(1);
        assertThat(spelling.nearest("lapotp", 2)).contains("laptop");
        assertThat(spelling.nearest("chaussurs", 2)).contains("chaussures");
        assertThat(spelling.nearest("umbrella", 2)).isEmpty();
    }
}
