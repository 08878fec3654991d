/** Flyway, run at the start of the application. */
@NullMarked
package commissary.platform.migrations.internal;

import org.jspecify.annotations.NullMarked;
