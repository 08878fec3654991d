/** The orders of the demo's company: a table too long to be looked at, of which a little changes all the time. */
@NullMarked
package commissary.demo.orders;

import org.jspecify.annotations.NullMarked;
