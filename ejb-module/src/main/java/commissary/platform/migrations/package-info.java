/** The schema, brought up to date before the application is ready. */
@NullMarked
package commissary.platform.migrations;

import org.jspecify.annotations.NullMarked;
