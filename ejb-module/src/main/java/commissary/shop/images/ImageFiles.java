package commissary.shop.images;

import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import commissary.shared.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of pictures, for whoever takes and sends them where they are kept in a folder. */
public interface ImageFiles {

    /**
     * Takes an upload.
     *
     * @param contentType as the request names it
     * @throws Forbidden {@code UPLOAD_SIGNATURE_WRONG} if this is not what was promised, or {@code UPLOAD_EXPIRED}
     * @throws Conflict {@code UPLOAD_USED}
     * @throws Rejected {@code IMAGE_TYPE_MISMATCH} if another type is named, or {@code UPLOAD_INCOMPLETE}
     * @throws TooLarge {@code IMAGE_TOO_LARGE} if there are more bytes than were announced
     * @throws NotFound {@code UPLOAD_NOT_FOUND} if uploads do not come here
     * @throws IOException if the body breaks off, or the folder cannot be written
     */
    void receive(SignedUpload upload, String contentType, InputStream body) throws IOException;

    /** The file of a picture by the end of its address, such as {@code products/7-k3…-small.jpg}. */
    Optional<Picture> picture(String name);

    /** Where pictures come from beside this site, as a content security policy names it. */
    List<String> pictureOrigins();

    /** Where uploads go beside this site, likewise. */
    List<String> uploadOrigins();

    /** A file and what is in it. */
    record Picture(Path file, String contentType) {}

    /**
     * The address of an upload, as it was asked for: nothing in it is known to be right.
     *
     * @param version names the upload
     * @param expires seconds since 1970
     */
    record SignedUpload(
            String version, String productId, String contentType, String size, String expires, String signature) {}
}
