/** The single-page application's files and addresses. */
@NullMarked
package commissary.web.spa;

import org.jspecify.annotations.NullMarked;
