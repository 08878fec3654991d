/** Who asks, from where, how often, and what browsers may do with our answers. */
@NullMarked
package commissary.web.security;

import org.jspecify.annotations.NullMarked;
