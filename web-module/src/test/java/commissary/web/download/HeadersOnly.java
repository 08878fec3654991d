package commissary.web.download;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A request of which only the headers are asked. */
final class HeadersOnly {

    private HeadersOnly() {}

    static HttpServletRequest of(Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HeadersOnly.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, call, given) -> {
                    String value = headers.get(String.valueOf(given[0]));
                    return switch (call.getName()) {
                        case "getHeader" -> value;
                        case "getHeaders" -> Collections.enumeration(value == null ? List.of() : List.of(value));
                        default -> throw new UnsupportedOperationException(call.getName());
                    };
                });
    }
}
