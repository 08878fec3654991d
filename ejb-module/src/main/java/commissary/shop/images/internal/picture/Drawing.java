package commissary.shop.images.internal.picture;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Set;

/** What is done with pixels. */
final class Drawing {

    private static final int OPAQUE = 0xFF;
    private static final int ALPHA_SHIFT = 24;

    /** What the filter takes as it is. */
    private static final Set<Integer> PLAIN = Set.of(
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_3BYTE_BGR,
            BufferedImage.TYPE_4BYTE_ABGR,
            BufferedImage.TYPE_BYTE_GRAY);

    private Drawing() {}

    /** As large as fits into a square of this side, never larger than it was; may use up the picture that is given. */
    static BufferedImage fit(BufferedImage image, int side) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= side) {
            return usual(image);
        }
        int width = Math.max(1, Math.round((float) image.getWidth() * side / longer));
        int height = Math.max(1, Math.round((float) image.getHeight() * side / longer));
        BufferedImage plain = PLAIN.contains(image.getType()) ? image : usual(image);
        // In its place, since there may be no room for another: colours of what nobody sees must not bleed.
        plain.coerceData(true);
        return usual(new ResampleOp(width, height, ResampleOp.FILTER_LANCZOS).filter(plain, null));
    }

    /** Turned so that it is upright. */
    static BufferedImage turn(BufferedImage image, int orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        boolean isSideways = Orientation.isSideways(orientation);
        int width = isSideways ? image.getHeight() : image.getWidth();
        int height = isSideways ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, image.getType());
        AffineTransform transform = Orientation.transform(orientation, image.getWidth(), image.getHeight());
        draw(image, turned, transform);
        return turned;
    }

    /** Whether anything shines through. */
    static boolean hasHoles(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            if (Arrays.stream(row).anyMatch(pixel -> pixel >>> ALPHA_SHIFT != OPAQUE)) {
                return true;
            }
        }
        return false;
    }

    /** Eight bits a colour, in the colour space of screens. */
    static BufferedImage usual(BufferedImage image) {
        return image.getType() == usualType(image) ? image : copy(image);
    }

    /** Another one of the same pixels, in the usual colours. */
    static BufferedImage copy(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), usualType(image));
        draw(image, copy, new AffineTransform());
        return copy;
    }

    private static int usualType(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static void draw(BufferedImage image, BufferedImage onto, AffineTransform transform) {
        Graphics2D graphics = onto.createGraphics();
        try {
            graphics.drawImage(image, transform, null);
        } finally {
            graphics.dispose();
        }
    }
}
