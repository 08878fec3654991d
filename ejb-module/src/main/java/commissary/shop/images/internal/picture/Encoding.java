package commissary.shop.images.internal.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures, and nothing but their pixels. */
final class Encoding {

    private static final float JPEG_QUALITY = 0.85f;

    private Encoding() {}

    static PictureFile encode(BufferedImage image, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(format.type().contentType()).next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(withoutHoles(image, format), null, null), manner(writer, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new PictureFile(bytes.toByteArray(), format, image.getWidth(), image.getHeight());
    }

    private static ImageWriteParam manner(ImageWriter writer, Format format) {
        ImageWriteParam manner = writer.getDefaultWriteParam();
        if (format == Format.JPG) {
            manner.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            manner.setCompressionQuality(JPEG_QUALITY);
            manner.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return manner;
    }

    /** A JPEG has no alpha; whoever asks for one has made sure that nothing shines through. */
    private static BufferedImage withoutHoles(BufferedImage image, Format format) {
        if (format == Format.PNG || !image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }
}
