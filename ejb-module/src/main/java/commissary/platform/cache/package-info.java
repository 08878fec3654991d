/** Read-mostly data kept near, under a name and a lifetime. */
@NullMarked
package commissary.platform.cache;

import org.jspecify.annotations.NullMarked;
