package commissary.demo.flashfood;

import commissary.demo.flashfood.world.Catalogue;
import commissary.demo.http.Answer;
import commissary.demo.http.Handler;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import commissary.demo.pictures.Drawings;
import commissary.demo.pictures.Palette;
import java.util.Map;

/**
 * Draws a product: the motif of its kind on a soft ground, in colours that its code decides, 400 by 300.
 */
public final class Pictures implements Handler {
    public static final String BASE = "/flashfood/images/";

    private static final String SUFFIX = ".svg";
    private static final String A_WEEK = "public, max-age=604800";

    private final Map<String, String> motifByProduct = Catalogue.motifs();
    private final Drawings drawings = new Drawings();

    @Override
    public Reply handle(Request request) {
        String file = request.path().substring(BASE.length());
        String code = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : "";
        String motif = motifByProduct.get(code);
        if (motif == null) {
            return new Reply.Whole(Answer.error(404, "No such picture: " + file));
        }
        // A page of another origin shows them.
        return new Reply.Whole(Answer.text(200, "image/svg+xml", draw(code, motif))
                .with("Cache-Control", A_WEEK)
                .with("Cross-Origin-Resource-Policy", "cross-origin"));
    }

    private String draw(String code, String motif) {
        return Palette.of(code).paint(drawings.named("sheet-of-a-deal").replace("{motif}", drawings.named(motif)));
    }
}
