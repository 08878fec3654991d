package commissary.shop.images;

import java.time.Instant;
import java.util.Map;

/**
 * Where one picture may be put, once.
 *
 * @param uploadUrl takes a {@code PUT} of the bytes; within this site, or that of a store of its own
 * @param headers what that request must say
 * @param imageUrl by which the picture is attached to its product afterwards
 */
public record ImageUpload(String uploadUrl, Map<String, String> headers, String imageUrl, Instant expiresAt) {

    public ImageUpload {
        headers = Map.copyOf(headers);
    }
}
