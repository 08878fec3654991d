package commissary.shop.images.internal;

import commissary.shop.images.internal.picture.PictureType;
import java.time.Instant;
import java.util.Optional;

/**
 * An upload that was promised.
 *
 * @param cleaned what was kept of it; empty until somebody has looked at it
 */
record Upload(String version, long productId, PictureType type, Instant expiresAt, Optional<Attached.Shape> cleaned) {}
