package commissary.feed.internal.source.phpmyadmin;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of phpMyAdmin, as far as it must be understood. */
final class Page {

    private static final Pattern TOKEN = Pattern.compile("[\"']?\\btoken[\"']?\\s*[:=]\\s*[\"']([^\"']{8,})[\"']");
    private static final Pattern ERROR = Pattern.compile("#(\\d{4})\\b|HY000/(\\d{4})");
    private static final String CAPTCHA =
            "[data-sitekey], .g-recaptcha, .h-captcha, .cf-turnstile, [name=g-recaptcha-response], [id*=captcha]";

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Page of(String html, URI address) {
        return new Page(Jsoup.parse(html, address.toString()));
    }

    boolean asksForLogin() {
        return loginForm() != null;
    }

    boolean hasCaptcha() {
        return document.selectFirst(CAPTCHA) != null
                || document.select("script[src]").stream()
                        .anyMatch(script ->
                                script.attr("src").toLowerCase(Locale.ROOT).matches(".*(captcha|turnstile).*"));
    }

    /** Where the login form is sent to. */
    URI loginAddress() {
        @Nullable Element form = loginForm();
        return URI.create(
                form == null || form.absUrl("action").isEmpty() ? document.location() : form.absUrl("action"));
    }

    /** What the login form sends besides name and password. */
    Map<String, String> hiddenFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        @Nullable Element form = loginForm();
        if (form != null) {
            form.select("input[type=hidden][name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        }
        return fields;
    }

    boolean offersServers() {
        return document.selectFirst("select[name=server]") != null;
    }

    /**
     * One of the servers that the login form offers.
     *
     * @param wanted its number or its name; the one that is marked, or the first, if empty
     */
    Optional<String> server(Optional<String> wanted) {
        return document.select("select[name=server] option[value]").stream()
                .filter(option -> wanted.isEmpty()
                        || option.val().equals(wanted.get())
                        || option.text().strip().equalsIgnoreCase(wanted.get()))
                .min((a, b) -> Boolean.compare(b.hasAttr("selected"), a.hasAttr("selected")))
                .map(Element::val);
    }

    /** What each further request must bring. */
    Optional<String> token() {
        @Nullable Element field = document.selectFirst("input[name=token][value]");
        if (field != null && !field.val().isEmpty()) {
            return Optional.of(field.val());
        }
        Matcher inScript = TOKEN.matcher(document.html());
        return inScript.find() ? Optional.ofNullable(inScript.group(1)) : Optional.empty();
    }

    /** The number of the database's error that the page shows. */
    Optional<Integer> databaseError() {
        Matcher error = ERROR.matcher(
                document.select(".alert, .error, code, #pma_errors").text());
        if (!error.find()) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(error.group(1) != null ? error.group(1) : error.group(2)));
    }

    private @Nullable Element loginForm() {
        @Nullable Element name = document.selectFirst("form input[name=pma_username]");
        return name == null ? null : name.closest("form");
    }
}
