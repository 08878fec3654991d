package commissary.web.security;

import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where requests come from. What a proxy says of its client is believed only of proxies that the settings name.
 * One for all, since every request asks, and settings are read when it is made. */
@ApplicationScoped
public class Clients {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final String FORWARDED_HOST = "X-Forwarded-Host";
    private static final int NETWORK_BYTES = 8;

    private final EdgeConfig config;

    @Inject
    Clients(EdgeConfig config) {
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected Clients() {
        this(null);
    }

    /**
     * What the client is counted by: its address, or for IP version 6 its network of 64 bits, since one customer has
     * that many addresses.
     */
    public String address(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        InetAddress client = Cidr.address(remote).orElse(null);
        if (client == null) {
            return remote;
        }
        if (isTrusted(client)) {
            client = forwarded(request, client);
        }
        return counted(client);
    }

    /** Whether the client itself speaks TLS, to us or to a trusted proxy. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(saidByProxy(request, FORWARDED_PROTO));
    }

    /** Whether a page of this site sent the request, as far as its {@code Origin} header says. */
    boolean isOurOrigin(HttpServletRequest request, String origin) {
        @Nullable String host = saidByProxy(request, FORWARDED_HOST);
        return isOurOrigin(origin, host == null ? request.getHeader("Host") : host);
    }

    /**
     * The same for a handshake, of which only the headers are known.
     *
     * @param host the request's {@code Host} header
     */
    public boolean isOurOrigin(String origin, @Nullable String host) {
        return Origins.isSame(origin, host)
                || config.baseUrl().map(Origins::of).filter(origin::equals).isPresent();
    }

    /** The nearest address that no trusted proxy has: what stands before it, anybody may have made up. */
    private InetAddress forwarded(HttpServletRequest request, InetAddress proxy) {
        List<String> hops = new ArrayList<>();
        request.getHeaders(FORWARDED_FOR).asIterator().forEachRemaining(h -> hops.addAll(Arrays.asList(h.split(","))));
        InetAddress nearest = proxy;
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<InetAddress> hop = Cidr.address(withoutPort(hops.get(i).strip()));
            if (hop.isEmpty()) {
                return nearest;
            }
            nearest = hop.get();
            if (!isTrusted(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    private @Nullable String saidByProxy(HttpServletRequest request, String header) {
        boolean believed =
                Cidr.address(request.getRemoteAddr()).filter(this::isTrusted).isPresent();
        return believed ? request.getHeader(header) : null;
    }

    private boolean isTrusted(InetAddress address) {
        return config.trustedProxies().stream().anyMatch(network -> network.contains(address));
    }

    private static String withoutPort(String hop) {
        if (hop.startsWith("[") && hop.contains("]")) {
            return hop.substring(1, hop.indexOf(']'));
        }
        boolean isV4WithPort = hop.indexOf(':') >= 0 && hop.indexOf(':') == hop.lastIndexOf(':');
        return isV4WithPort ? hop.substring(0, hop.indexOf(':')) : hop;
    }

    private static String counted(InetAddress client) {
        return client instanceof Inet6Address
                ? HexFormat.of().formatHex(client.getAddress(), 0, NETWORK_BYTES) + "/64"
                : client.getHostAddress();
    }
}
