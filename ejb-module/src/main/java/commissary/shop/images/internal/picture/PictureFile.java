package commissary.shop.images.internal.picture;

/** A picture as it is kept. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record PictureFile(byte[] bytes, Format format, int width, int height) {}
