package commissary.shop.images.internal.files;

import commissary.platform.secrets.InstallationKey;
import commissary.shop.images.ImageFiles.SignedUpload;
import commissary.shop.images.internal.files.Bucket.Promise;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** Signs addresses of uploads, and knows its own again: HMAC-SHA256 over all that the address says. */
@Dependent
public class UploadSignature {

    private static final String PURPOSE = "images.upload";

    private final InstallationKey key;

    @Inject
    public UploadSignature(InstallationKey key) {
        this.key = key;
    }

    SignedUpload sign(Promise promise) {
        SignedUpload unsigned = new SignedUpload(
                promise.version(),
                Long.toString(promise.productId()),
                promise.contentType(),
                Long.toString(promise.size()),
                Long.toString(promise.expiresAt().getEpochSecond()),
                "");
        return new SignedUpload(
                unsigned.version(),
                unsigned.productId(),
                unsigned.contentType(),
                unsigned.size(),
                unsigned.expires(),
                signature(unsigned));
    }

    /** Whether this installation wrote it; what it says can be relied on then. */
    public boolean isOurs(SignedUpload upload) {
        return MessageDigest.isEqual(
                signature(upload).getBytes(StandardCharsets.UTF_8),
                upload.signature().getBytes(StandardCharsets.UTF_8));
    }

    /** No part can hold a line end in an address that was signed, so no two addresses have one text. */
    private String signature(SignedUpload upload) {
        String text = String.join(
                "\n", upload.version(), upload.productId(), upload.contentType(), upload.size(), upload.expires());
        byte[] code = key.code(PURPOSE, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }
}
