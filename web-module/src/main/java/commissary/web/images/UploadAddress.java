package commissary.web.images;

import commissary.shop.images.ImageFiles.SignedUpload;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What the address of an upload says. All of it is text: what is not as it was signed is wrong in one and the same way. */
public class UploadAddress {

    @QueryParam("product")
    @DefaultValue("")
    String product = "";

    @QueryParam("type")
    @DefaultValue("")
    String type = "";

    @QueryParam("size")
    @DefaultValue("")
    String size = "";

    @QueryParam("expires")
    @DefaultValue("")
    String expires = "";

    @QueryParam("signature")
    @DefaultValue("")
    String signature = "";

    SignedUpload upload(String version) {
        return new SignedUpload(version, product, type, size, expires, signature);
    }
}
