/** Files that administrators bring in: whoever can read a kind of them says so here. */
@NullMarked
package commissary.platform.imports;

import org.jspecify.annotations.NullMarked;
