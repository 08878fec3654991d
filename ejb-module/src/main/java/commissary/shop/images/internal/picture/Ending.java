package commissary.shop.images.internal.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Tells a whole file from the first part of one, where the reader would fill what is missing with grey and not complain;
 * that of PNG does complain.
 */
final class Ending {

    private static final int JPEG_END = 0xD9;
    private static final int JPEG_SCAN = 0xDA;
    private static final int RIFF_LENGTH_AT = 4;
    private static final int RIFF_LENGTH_FROM = 8;

    private Ending() {}

    static boolean isThere(byte[] bytes, PictureType type) {
        try {
            return switch (type) {
                case JPEG -> lastMarker(bytes, JPEG_END) > lastMarker(bytes, JPEG_SCAN);
                case PNG -> true;
                case WEBP -> isAsLongAsItSays(ByteBuffer.wrap(bytes));
            };
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return false;
        }
    }

    private static int lastMarker(byte[] jpeg, int marker) {
        for (int i = jpeg.length - 2; i >= 0; i--) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) marker) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAsLongAsItSays(ByteBuffer webp) {
        long said = Integer.toUnsignedLong(webp.order(ByteOrder.LITTLE_ENDIAN).getInt(RIFF_LENGTH_AT));
        return said + RIFF_LENGTH_FROM <= webp.limit();
    }
}
