package commissary.feed.internal.source.phpmyadmin;

import commissary.feed.internal.source.Deadline;
import commissary.feed.internal.source.FeedSourceConfig.PhpMyAdmin;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.http.Answer;
import commissary.feed.internal.source.http.CookieJar;
import commissary.feed.internal.source.http.Question;
import commissary.feed.internal.source.http.Saved;
import commissary.feed.internal.source.http.SourceClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** One visit to phpMyAdmin, from the login on. Name and password are sent once per login, never again after a failure. */
final class Session {

    private static final int MAX_REDIRECTS = 5;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int UNKNOWN_DATABASE = 1049;
    private static final int UNKNOWN_COLUMN = 1054;
    private static final int UNKNOWN_TABLE = 1146;
    private static final int FIRST_CLIENT_ERROR = 2000;

    private final PhpMyAdmin place;
    private final SourceClient client;
    private final Deadline deadline;
    private final URI base;
    private CookieJar cookies = new CookieJar();
    private String server = "1";
    private String token = "";

    Session(PhpMyAdmin place, SourceClient client, Deadline deadline) {
        this.place = place;
        this.client = client;
        this.deadline = deadline;
        String url = place.url().toString().replaceFirst("[?#].*$", "").replaceFirst("/index\\.php$", "/");
        this.base = URI.create(url.endsWith("/") ? url : url + "/");
    }

    /** Logs in, with cookies of its own. */
    void login() {
        cookies = new CookieJar();
        Page page = open(base.resolve("index.php?route=/"));
        if (page.asksForLogin()) {
            page = sendLogin(page);
        }
        token = page.token()
                .orElseThrow(() ->
                        SourceFault.NOT_PHPMYADMIN.because("At the address is no phpMyAdmin: its page has no token"));
    }

    /**
     * Runs a query and keeps its answer in a file.
     *
     * @param type of the export: {@code raw} for any query, {@code table} for a table
     * @throws SourceFailed if the answer is a page, or the start of one
     */
    void export(String type, String query, Path csv, boolean isRepeatable, Consumer<Saved> progress) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", token);
        form.put("server", server);
        form.put("export_type", type);
        if (type.equals("table")) {
            form.put("db", place.database());
            form.put("table", place.table());
            form.put("single_table", "1");
        }
        form.put("sql_query", query);
        form.put("export_method", "quick");
        form.put("quick_or_custom", "custom");
        form.put("what", "csv");
        form.put("allrows", "1");
        form.put("output_format", "sendit");
        form.put("filename_template", "@TABLE@");
        form.put("charset", "utf-8");
        form.put("compression", "none");
        form.put("csv_separator", ",");
        form.put("csv_enclosed", "\"");
        form.put("csv_escaped", "\"");
        form.put("csv_terminated", "AUTO");
        form.put("csv_null", "NULL");
        form.put("csv_columns", "something");
        form.put("csv_structure_or_data", "data");
        Question question = Question.post(base.resolve("index.php?route=/export"), form, isRepeatable);
        Answer answer = client.download(question, cookies, csv, deadline, progress);
        if (!answer.isSaved()) {
            throw notAnExport(answer);
        }
    }

    /** What an answer that is a page says. */
    SourceFailed explain(String html) {
        Page page = Page.of(html, base);
        if (page.asksForLogin()) {
            return SourceFault.SESSION_LOST.because("phpMyAdmin sent its login page instead of orders");
        }
        return page.databaseError()
                .map(Session::databaseError)
                .orElseGet(() -> SourceFault.HTML.because("phpMyAdmin sent a page instead of orders"));
    }

    private SourceFailed notAnExport(Answer answer) {
        if (answer.isRedirect()) {
            return SourceFault.SESSION_LOST.because("phpMyAdmin sent the export elsewhere instead of answering it");
        } else if (!answer.isGood()) {
            return SourceFault.REFUSED.because("phpMyAdmin answered the export with " + answer.status());
        }
        return explain(answer.page());
    }

    private static SourceFailed databaseError(int number) {
        return switch (number) {
            case UNKNOWN_DATABASE, UNKNOWN_COLUMN, UNKNOWN_TABLE ->
                SourceFault.NOT_FOUND.because("The database has no such database, table or column (#" + number + ")");
            default -> SourceFault.REFUSED.because("The database refused the query (#" + number + ")");
        };
    }

    private Page sendLogin(Page form) {
        if (form.hasCaptcha()) {
            throw SourceFault.CAPTCHA.because("phpMyAdmin asks for a captcha, so that only a person can log in");
        }
        Map<String, String> fields = new LinkedHashMap<>(form.hiddenFields());
        if (form.offersServers()) {
            fields.put("server", chosenServer(form));
        }
        server = fields.getOrDefault("server", "1");
        fields.put("server", server);
        fields.put("pma_username", place.user());
        fields.put("pma_password", place.password());
        Answer answer = client.ask(Question.post(sameSite(form.loginAddress()), fields, false), cookies, deadline);
        Page page = follow(answer);
        if (!page.asksForLogin()) {
            return page;
        } else if (page.hasCaptcha()) {
            throw SourceFault.CAPTCHA.because("phpMyAdmin asks for a captcha, so that only a person can log in");
        }
        Optional<Integer> error = page.databaseError();
        if (error.isPresent() && error.get() >= FIRST_CLIENT_ERROR) {
            throw SourceFault.UNREACHABLE.because("phpMyAdmin does not reach its database (#" + error.get() + ")");
        }
        throw SourceFault.LOGIN_REFUSED.because("phpMyAdmin refused the name or the password"
                + error.map(number -> " (#" + number + ")").orElse(""));
    }

    private String chosenServer(Page form) {
        return form.server(place.server())
                .orElseThrow(
                        () -> SourceFault.NOT_FOUND.because("phpMyAdmin does not offer the server of the settings"));
    }

    private Page open(URI address) {
        return follow(client.ask(Question.get(address), cookies, deadline));
    }

    private Page follow(Answer first) {
        Answer answer = first;
        for (int i = 0; answer.isRedirect(); i++) {
            if (i == MAX_REDIRECTS) {
                throw SourceFault.NOT_PHPMYADMIN.because("The address redirects without end");
            }
            String location = answer.headers().firstValue("Location").orElse("");
            answer = client.ask(Question.get(sameSite(resolve(answer.uri(), location))), cookies, deadline);
        }
        if (answer.status() == UNAUTHORIZED) {
            throw SourceFault.LOGIN_REFUSED.because("The address asks for HTTP authentication (401)");
        } else if (answer.status() == NOT_FOUND || !answer.isGood()) {
            throw SourceFault.NOT_PHPMYADMIN.because("At the address is no phpMyAdmin: it answered " + answer.status());
        }
        return Page.of(answer.page(), answer.uri());
    }

    private static URI resolve(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw SourceFault.NOT_PHPMYADMIN.because("The address redirects to something that is no address", e);
        }
    }

    /** Cookies and passwords go nowhere else. */
    private URI sameSite(URI target) {
        boolean isSame = Objects.equals(base.getScheme(), target.getScheme())
                && Objects.equals(base.getHost(), target.getHost())
                && base.getPort() == target.getPort();
        if (!isSame) {
            throw SourceFault.NOT_PHPMYADMIN.because("The address redirects to another site, port or scheme; "
                    + "the settings must name the final address");
        }
        return target;
    }
}
