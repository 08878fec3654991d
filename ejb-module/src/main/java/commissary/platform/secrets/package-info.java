/** What only this installation can make. */
@NullMarked
package commissary.platform.secrets;

import org.jspecify.annotations.NullMarked;
