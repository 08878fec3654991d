/** Products brought in as files, over HTTP. */
@NullMarked
package commissary.web.imports;

import org.jspecify.annotations.NullMarked;
