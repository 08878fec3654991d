package commissary.demo.shop;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Writes sheets of the demo's pictures to {@code target}, for somebody to look at. */
final class ContactSheet {
    private static final int COLUMNS = 6;
    private static final int ROWS = 4;
    private static final int SIDE = 300;

    private ContactSheet() {}

    /**
     * Draws.
     *
     * @param arguments an expression that finds names of things, or nothing for all of them
     */
    public static void main(String[] arguments) throws IOException {
        Pattern wanted = Pattern.compile(arguments.length == 0 ? "" : arguments[0]);
        List<ShopProduct> products = DemoProducts.all().stream()
                .filter(product -> wanted.matcher(product.thing()).find())
                .toList();
        int perSheet = COLUMNS * ROWS;
        for (int first = 0; first < products.size(); first += perSheet) {
            write(products.subList(first, Math.min(first + perSheet, products.size())), first / perSheet);
        }
    }

    private static void write(List<ShopProduct> products, int number) throws IOException {
        ShopPictures pictures = new ShopPictures();
        BufferedImage sheet = new BufferedImage(COLUMNS * SIDE, ROWS * SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (int i = 0; i < products.size(); i++) {
            BufferedImage picture =
                    Jpeg.raster(pictures.drawing(products.get(i)).orElseThrow());
            graphics.drawImage(picture, i % COLUMNS * SIDE, i / COLUMNS * SIDE, SIDE, SIDE, null);
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", new File("target/contact-sheet-" + number + ".png"));
    }
}
