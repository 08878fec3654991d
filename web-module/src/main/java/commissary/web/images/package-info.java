/** Pictures as they come in and go out where this installation keeps them itself. */
@NullMarked
package commissary.web.images;

import org.jspecify.annotations.NullMarked;
