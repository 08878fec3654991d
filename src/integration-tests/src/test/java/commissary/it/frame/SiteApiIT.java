package commissary.it.frame;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import org.junit.jupiter.api.Test;

class SiteApiIT {

    private final Api browser = Api.anonymous().with("Accept", "text/html");

    @Test
    void theSiteIsServedAlsoUnderAddressesOfItsOwn() {
        for (String path : new String[] {"//", "//deals", "//sign-in", "//admin/jobs"}) {
            Answer answer = browser.get(path);
            assertThat(answer.expect(200).text()).as(path).contains("<div id=\"root\">");
            assertThat(answer.header("Content-Type").orElse("")).startsWith("text/html");
        }
    }

    @Test
    void thePageNamesTheCurrencyOfThePrices() {
        assertThat(browser.get("//").expect(200).text()).contains("<meta name=\"commissary-currency\" content=\"CAD\"");
    }

    @Test
    void whoHasThePageIsNotSentItAgain() {
        String tag = browser.get("//").expect(200).header("ETag").orElseThrow();

        assertThat(browser.with("If-None-Match", tag).get("//deals").expect(304).text())
                .isEmpty();
    }

    @Test
    void whatIsNowhereIsNotFound() {
        assertThat(browser.get("//assets/gone.js").status()).isEqualTo(404);
    }
}
