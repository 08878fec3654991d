package commissary.shop.images.internal.files;

import commissary.shared.Unavailable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the files of pictures are kept. Each method bears being called again. */
public interface Bucket {

    /** Where a client may put the upload, once and until it expires. */
    Door uploadDoor(Promise promise);

    /**
     * What is kept under a key.
     *
     * @param maxBytes of a longer file, one byte more is read
     * @throws Unavailable if it cannot be asked just now, as of all methods below
     */
    Optional<byte[]> read(String key, int maxBytes);

    /** Keeps it whole or not at all, in place of what was there. */
    void write(String key, byte[] bytes, String contentType);

    /** Without effect for what is not there. */
    void delete(List<String> keys);

    /** What people's browsers put before a key. */
    String publicBase();

    /**
     * What may be uploaded.
     *
     * @param size in bytes, exactly
     */
    record Promise(String version, long productId, String contentType, long size, Instant expiresAt) {}

    /** An address that takes a {@code PUT}, and the headers that it demands. */
    record Door(String url, Map<String, String> headers) {}
}
