/** The REST doors of identity. */
@NullMarked
package commissary.web.identity;

import org.jspecify.annotations.NullMarked;
