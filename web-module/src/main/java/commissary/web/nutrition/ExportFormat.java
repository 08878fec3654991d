package commissary.web.nutrition;

import java.util.Locale;

/** How a diary is written. */
public enum ExportFormat {
    JSON("application/json"),
    CSV("text/csv");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The name that clients use, which is the file's ending too. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
