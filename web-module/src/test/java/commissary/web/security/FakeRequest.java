package commissary.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as far as the guard looks at one. */
final class FakeRequest {

    private final String method;
    private final String path;
    private final Map<String, List<String>> headers = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String remoteAddress = "192.0.2.1";

    private FakeRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static FakeRequest of(String method, String path) {
        return new FakeRequest(method, path).with("Host", "shop.example:9080");
    }

    FakeRequest from(String address) {
        remoteAddress = address;
        return this;
    }

    FakeRequest with(String header, String value) {
        headers.computeIfAbsent(header.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(value);
        return this;
    }

    FakeRequest withCookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    HttpServletRequest build() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, call, given) ->
                        answer(call, given == null || given.length == 0 ? "" : String.valueOf(given[0])));
    }

    private @Nullable Object answer(Method call, String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return switch (call.getName()) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getPathInfo" -> null;
            case "getRemoteAddr" -> remoteAddress;
            case "isSecure" -> false;
            case "getHeader" -> values.isEmpty() ? null : values.get(0);
            case "getHeaders" -> Collections.enumeration(values);
            case "getContentType" ->
                headers.getOrDefault("content-type", List.of()).stream()
                        .findFirst()
                        .orElse(null);
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            default -> throw new UnsupportedOperationException(call.getName());
        };
    }
}
