package commissary.notifications.internal.outbox;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes letters from Mustache templates; values are escaped in HTML and plain in text. */
@ApplicationScoped
public class LetterTemplates {

    private static final String FOLDER = "/commissary/notifications/letters/";

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler text = Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);
    private final Mustache.Compiler html = Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true);

    public Letter write(LetterKind kind, Map<String, Object> facts) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        @Nullable Object token = facts.get("unsubscribeToken");
        @Nullable String unsubscribe = null;
        if (token != null) {
            unsubscribe = facts.get("site") + "/api/v1/unsubscribe?token=" + token;
        }
        String name = kind.wireName();
        all.put("body", template(html, name + ".html").execute(facts));
        String page = template(html, "layout.html").execute(all);
        all.put("body", template(text, name + ".txt").execute(facts));
        String plain = template(text, "layout.txt").execute(all);
        return new Letter(String.valueOf(facts.get("subject")), plain, page, unsubscribe);
    }

    private Template template(Mustache.Compiler compiler, String name) {
        return templates.computeIfAbsent(name, key -> compile(compiler, key));
    }

    private static Template compile(Mustache.Compiler compiler, String name) {
        try (InputStream bytes = LetterTemplates.class.getResourceAsStream(FOLDER + name + ".mustache")) {
            if (bytes == null) {
                throw new IllegalStateException("There is no template " + name);
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
