/** The REST application: where it hangs and what holds for all its answers. */
@NullMarked
package commissary.web.rest;

import org.jspecify.annotations.NullMarked;
