package commissary.demo.shop;

import commissary.demo.pictures.Drawings;
import commissary.demo.pictures.Palette;
import java.util.Optional;

/** Draws the demo's products: the same picture for the same product, every time and everywhere. */
final class ShopPictures {
    private final Looks looks = new Looks();
    private final Drawings drawings = new Drawings();

    /** A JPEG; empty for what the demo has not put into the shop. */
    Optional<byte[]> of(ShopProduct product) {
        return drawing(product).map(Jpeg::of);
    }

    /** The same as SVG. */
    Optional<String> drawing(ShopProduct product) {
        return looks.of(product).map(look -> draw(product, look));
    }

    private String draw(ShopProduct product, Look look) {
        String motif = Arrangement.of(drawings.named(look.motif()), look);
        // Variants of one thing share their ground, and are seen to belong together.
        Palette palette = Palette.of(product.thing(), looks.colour(look.colour()));
        return palette.paint(drawings.named("sheet-of-a-product").replace("{motif}", motif));
    }
}
