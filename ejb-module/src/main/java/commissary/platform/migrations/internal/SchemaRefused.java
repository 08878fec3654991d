package commissary.platform.migrations.internal;

import org.jspecify.annotations.Nullable;

/** The schema is not brought up to date, for a reason that only a person can remove. */
final class SchemaRefused extends RuntimeException {

    SchemaRefused(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    SchemaRefused(String reason) {
        this(reason, null);
    }
}
