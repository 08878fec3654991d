package commissary.web.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        return Stream.concat(Stream.of("bearer", "cookie"), scopes.isEmpty() ? Stream.of() : Stream.of("apiKey"))
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                .toList();
    }

    /** The roles and scopes in words: the server refuses them in requirements, though OpenAPI 3.1 has them there. */
    Optional<String> description() {
        List<String> words = new ArrayList<>();
        if (!roles.isEmpty()) {
            words.add("Role: " + String.join(" or ", roles) + ".");
        }
        if (!scopes.isEmpty()) {
            words.add("Scope of an API key: " + String.join(" or ", scopes) + ".");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
