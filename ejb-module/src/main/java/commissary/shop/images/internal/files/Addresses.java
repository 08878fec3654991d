package commissary.shop.images.internal.files;

import java.net.URI;

/** Addresses as settings give them. */
public final class Addresses {

    private Addresses() {}

    /** With a slash at its end, so that a key may follow. */
    static String base(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text : text + "/";
    }

    /** What a browser compares: scheme, host and port. */
    public static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
