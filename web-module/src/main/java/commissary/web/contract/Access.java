package commissary.web.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Who may call an operation.
 *
 * @param roles of people, of which one is enough; empty if being signed in is
 * @param scopes of API keys, of which one is enough; without any, no key passes
 */
record Access(boolean isPublic, List<String> roles, List<String> scopes) {

    private static final String ANYBODY = "USER";
    private static final String SCOPE = "scope:";

    static Access of(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return new Access(true, List.of(), List.of());
        }
        String[] allowed = method.getAnnotation(RolesAllowed.class).value();
        boolean isForAnybody = Arrays.asList(allowed).contains(ANYBODY);
        return new Access(
                false,
                isForAnybody
                        ? List.of()
                        : Stream.of(allowed).filter(a -> !a.startsWith(SCOPE)).toList(),
                Stream.of(allowed)
                        .filter(a -> a.startsWith(SCOPE))
                        .map(a -> a.substring(SCOPE.length()))
                        .toList());
    }

    /** Whether some who are known are turned away. */
    boolean isRestricted() {
        return !isPublic && !roles.isEmpty();
    }

    List<SecurityRequirement> requirements() {
        if (isPublic) {
            return List.of();
        }
        Stream<SecurityRequirement> people = Stream.of("bearer", "cookie").map(scheme -> requirement(scheme, roles));
        Stream<SecurityRequirement> keys = scopes.isEmpty() ? Stream.of() : Stream.of(requirement("apiKey", scopes));
        return Stream.concat(people, keys).toList();
    }

    private static SecurityRequirement requirement(String scheme, List<String> needed) {
        return OASFactory.createSecurityRequirement().addScheme(scheme, needed);
    }
}
