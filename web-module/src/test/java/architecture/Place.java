package architecture;

import java.util.Set;

/**
 * Where a class stands.
 *
 * @param name the platform's part, the feature ({@code deals}, {@code shop.catalog}) or the edge's package; empty else
 */
record Place(Kind kind, String name) {

    enum Kind {
        SHARED,
        PLATFORM_DOOR,
        PLATFORM_INSIDE,
        FEATURE_DOOR,
        FEATURE_INSIDE,
        WEB,
        /** In no place that the conventions know. */
        NOWHERE,
        /** Not ours. */
        OUTSIDE
    }

    private static final String INTERNAL = ".internal";
    private static final Set<String> GROUPS = Set.of("shop", "nutrition");

    /** The place of a package, below the base package. */
    static Place of(String base, String packageName) {
        if (!packageName.equals(base) && !packageName.startsWith(base + ".")) {
            return new Place(Kind.OUTSIDE, "");
        }
        String path = packageName.length() == base.length() ? "" : packageName.substring(base.length() + 1);
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        String rest = path.length() == first.length() ? "" : path.substring(first.length() + 1);
        return switch (first) {
            case "" -> new Place(Kind.NOWHERE, "");
            case "shared" -> new Place(rest.isEmpty() ? Kind.SHARED : Kind.NOWHERE, "");
            case "platform" -> inOrOut(rest, Kind.PLATFORM_DOOR, Kind.PLATFORM_INSIDE);
            case "web" -> new Place(rest.isEmpty() ? Kind.NOWHERE : Kind.WEB, rest);
            default -> inOrOut(path, Kind.FEATURE_DOOR, Kind.FEATURE_INSIDE);
        };
    }

    private static Place inOrOut(String path, Kind door, Kind inside) {
        int internal = (path + ".").indexOf(INTERNAL + ".");
        String name = internal < 0 ? path : path.substring(0, internal);
        boolean isGrouped = GROUPS.stream().anyMatch(group -> name.startsWith(group + "."));
        if (name.isEmpty() || (name.contains(".") && !isGrouped)) {
            return new Place(Kind.NOWHERE, name);
        }
        return new Place(internal < 0 ? door : inside, name);
    }
}
