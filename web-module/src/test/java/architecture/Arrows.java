package architecture;

import static architecture.Place.Kind.FEATURE_DOOR;
import static architecture.Place.Kind.NOWHERE;
import static architecture.Place.Kind.OUTSIDE;
import static architecture.Place.Kind.PLATFORM_DOOR;
import static architecture.Place.Kind.SHARED;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import commissary.shared.Feature;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who may import whom, below one base package; collects what breaks it. */
final class Arrows {

    private static final Set<String> PURE = Set.of("java.", "org.jspecify.");

    /** Front doors of the platform that bring a library to everybody; each has its reason in its documentation. */
    private static final Map<String, Set<String>> BROUGHT = Map.of(
            "json", Set.of("com.fasterxml.jackson."),
            "persistence",
                    Set.of(
                            "javax.sql.",
                            "org.jdbi.",
                            "jakarta.interceptor.",
                            "jakarta.enterprise.",
                            "jakarta.transaction."));

    private static final Set<String> FORBIDDEN_WORDS =
            Set.of("util", "utils", "helper", "common", "impl", "dto", "manager");

    private final String base;
    private final Map<String, Feature> features;

    Arrows(String base, JavaClasses classes) {
        this.base = base;
        this.features = features(base, classes);
    }

    Map<String, Feature> features() {
        return features;
    }

    /** Every arrow that is not allowed, a line each, in order. */
    Set<String> broken(JavaClasses classes) {
        Set<String> broken = new TreeSet<>();
        for (JavaClass origin : classes) {
            Place from = Place.of(base, origin.getPackageName());
            if (from.kind() == NOWHERE || hasForbiddenWord(origin.getPackageName())) {
                broken.add(origin.getName() + " stands in no place that the conventions know");
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !isAllowed(from, target)) {
                    broken.add(origin.getName() + " -> " + target.getName());
                }
            }
        }
        return broken;
    }

    /** Features that name a neighbour of their own rank or above, or none that exists. */
    Set<String> brokenRanks() {
        Set<String> broken = new TreeSet<>();
        features.forEach((name, feature) -> {
            for (String neighbour : feature.uses()) {
                Feature used = features.get(neighbour);
                if (used == null || used.rank() >= feature.rank()) {
                    broken.add(name + " -> " + neighbour);
                }
            }
        });
        return broken;
    }

    private boolean isAllowed(Place from, JavaClass target) {
        Place to = Place.of(base, target.getPackageName());
        if (to.kind() == OUTSIDE) {
            return isAllowedLibrary(from, target.getName());
        }
        if (to.equals(from) || to.kind() == SHARED) {
            return true;
        }
        return switch (from.kind()) {
            case PLATFORM_DOOR -> to.kind() == PLATFORM_DOOR;
            case PLATFORM_INSIDE -> to.kind() == PLATFORM_DOOR;
            case FEATURE_DOOR -> to.kind() == FEATURE_DOOR && uses(from, to);
            case FEATURE_INSIDE ->
                to.kind() == PLATFORM_DOOR
                        || (to.kind() == FEATURE_DOOR && (to.name().equals(from.name()) || uses(from, to)));
            case WEB -> to.kind() == FEATURE_DOOR || to.kind() == PLATFORM_DOOR || isEdge(to);
            default -> false;
        };
    }

    private static boolean isEdge(Place to) {
        return to.kind() == Place.Kind.WEB
                && List.of("error", "security", "rest", "realtime", "download").contains(to.name());
    }

    private boolean uses(Place from, Place to) {
        Feature feature = features.get(from.name());
        return feature != null && List.of(feature.uses()).contains(to.name());
    }

    private static boolean isAllowedLibrary(Place from, String target) {
        boolean isPure = PURE.stream().anyMatch(target::startsWith);
        return switch (from.kind()) {
            case SHARED, FEATURE_DOOR -> isPure;
            case PLATFORM_DOOR ->
                isPure || BROUGHT.getOrDefault(from.name(), Set.of()).stream().anyMatch(target::startsWith);
            case PLATFORM_INSIDE, FEATURE_INSIDE ->
                !target.startsWith("jakarta.servlet.")
                        && !target.startsWith("jakarta.websocket.")
                        && !target.startsWith("jakarta.ws.rs.");
            case WEB -> !target.startsWith("jakarta.persistence.EntityManager") && !target.startsWith("org.jdbi.");
            default -> true;
        };
    }

    private boolean hasForbiddenWord(String packageName) {
        return Set.of(packageName.split("\\.")).stream().anyMatch(FORBIDDEN_WORDS::contains);
    }

    private static Map<String, Feature> features(String base, JavaClasses classes) {
        Map<String, Feature> features = new TreeMap<>();
        for (JavaClass javaClass : classes) {
            Place place = Place.of(base, javaClass.getPackageName());
            if (place.kind() == FEATURE_DOOR && javaClass.getPackage().isAnnotatedWith(Feature.class)) {
                features.put(place.name(), javaClass.getPackage().getAnnotationOfType(Feature.class));
            }
        }
        return features;
    }
}
