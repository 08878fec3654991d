package commissary.web.security;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares the places that pages come from. */
final class Origins {

    private Origins() {}

    /** Whether the origin names the host that was asked, with its port. */
    static boolean isSame(String origin, @Nullable String host) {
        if (host == null) {
            return false;
        }
        try {
            URI uri = URI.create(origin);
            if (uri.getScheme() == null || uri.getAuthority() == null) {
                return false;
            }
            String scheme = uri.getScheme();
            return withPort(uri.getAuthority(), scheme).equals(withPort(host, scheme));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** An address's origin, as browsers write it. */
    static String of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        return scheme + "://" + (port < 0 || port == defaultPort(scheme) ? host : host + ":" + port);
    }

    private static String withPort(String authority, String scheme) {
        String lower = authority.toLowerCase(Locale.ROOT);
        boolean hasPort = lower.lastIndexOf(':') > lower.lastIndexOf(']');
        return hasPort ? lower : lower + ":" + defaultPort(scheme);
    }

    private static int defaultPort(String scheme) {
        return scheme.equalsIgnoreCase("https") ? 443 : 80;
    }
}
