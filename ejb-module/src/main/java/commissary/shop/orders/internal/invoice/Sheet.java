package commissary.shop.orders.internal.invoice;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Pages that are written from top to bottom; a further one is begun where the last is full. All share one font, so only
 * one at a time may be written.
 */
final class Sheet implements Closeable {

    static final float LEFT = 56;
    static final float RIGHT = PDRectangle.A4.getWidth() - 56;
    private static final float TOP = PDRectangle.A4.getHeight() - 64;
    private static final float BOTTOM = 64;
    private static final float THOUSAND = 1000;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String UNKNOWN = "?";
    private static final String CUT = "…";

    /** Read once, since that takes longer than to draw an invoice. */
    private static final TrueTypeFont LETTERS = read();

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream stream;
    private float height = TOP;

    Sheet(String title) throws IOException {
        // Embedded, since no reader's machine is sure to have the letters of every name.
        font = PDType0Font.load(document, LETTERS, true);
        document.getDocumentInformation().setTitle(title);
        stream = page();
    }

    /** Goes down; to the next page if there is less room left than is needed. */
    void down(float points, float needed) throws IOException {
        height -= points;
        if (height - needed < BOTTOM) {
            stream.close();
            stream = page();
            height = TOP;
        }
    }

    /** Writes at the present height, cut to a width. */
    void write(String text, float x, float size, float width) throws IOException {
        put(cut(known(text), size, width), x, size);
    }

    /** Writes so that it ends there. */
    void writeTo(String text, float right, float size) throws IOException {
        String known = known(text);
        put(known, right - width(known, size), size);
    }

    /** Draws a line across, a little under the present height. */
    void line(float below) throws IOException {
        stream.setLineWidth(0.5f);
        stream.moveTo(LEFT, height - below);
        stream.lineTo(RIGHT, height - below);
        stream.stroke();
    }

    byte[] finish() throws IOException {
        stream.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static TrueTypeFont read() {
        try (InputStream bytes = PDDocument.class.getResourceAsStream(FONT)) {
            if (bytes == null) {
                throw new IllegalStateException("PDFBox comes without " + FONT);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Ligatures, which cost more than all the rest of a page.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private void put(String text, float x, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, height);
        stream.showText(text);
        stream.endText();
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / THOUSAND * size;
    }

    private String cut(String text, float size, float width) throws IOException {
        if (width(text, size) <= width) {
            return text;
        }
        String shorter = text;
        while (!shorter.isEmpty() && width(shorter + CUT, size) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter + CUT;
    }

    /** What the font has no letter for is shown as such, rather than that there is no invoice. */
    private String known(String text) throws IOException {
        StringBuilder known = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            known.append(isKnown(point) ? Character.toString(point) : UNKNOWN);
        }
        return known.toString();
    }

    private boolean isKnown(int point) throws IOException {
        try {
            return !Character.isISOControl(point) && font.encode(Character.toString(point)).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
