/** Settings, typed and range-checked at start. */
@NullMarked
package commissary.platform.config;

import org.jspecify.annotations.NullMarked;
