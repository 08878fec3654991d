package commissary.demo.flashfood.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import commissary.demo.flashfood.world.Catalogue;
import commissary.demo.http.Answer;
import commissary.demo.http.Handler;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Draws a product: the motif of its kind on a soft ground, in colours that its code decides.
 * The motifs lie beside this class, one SVG fragment each on a sheet of 400 by 300, centred at the origin.
 */
public final class Pictures implements Handler {
    public static final String BASE = "/flashfood/images/";

    private static final String SUFFIX = ".svg";
    private static final String A_WEEK = "public, max-age=604800";

    private final Map<String, String> motifByProduct = Catalogue.motifs();
    private final Map<String, String> drawingByMotif =
            motifByProduct.values().stream().distinct().collect(toMap(identity(), Pictures::readMotif));
    private final String sheet = read("sheet");

    @Override
    public Reply handle(Request request) {
        String file = request.path().substring(BASE.length());
        String code = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : "";
        if (!motifByProduct.containsKey(code)) {
            return new Reply.Whole(Answer.error(404, "No such picture: " + file));
        }
        // A page of another origin shows them.
        return new Reply.Whole(Answer.text(200, "image/svg+xml", draw(code))
                .with("Cache-Control", A_WEEK)
                .with("Cross-Origin-Resource-Policy", "cross-origin"));
    }

    private String draw(String code) {
        String motif = drawingByMotif.getOrDefault(motifByProduct.getOrDefault(code, ""), "");
        return Palette.of(code).paint(sheet.replace("{motif}", motif));
    }

    private static String readMotif(String motif) {
        return read("motif-" + motif);
    }

    private static String read(String name) {
        try (InputStream in = Pictures.class.getResourceAsStream(name + SUFFIX)) {
            if (in == null) {
                throw new IllegalStateException("The drawing is missing: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The drawing cannot be read: " + name, e);
        }
    }
}
