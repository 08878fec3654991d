/** Who is told of what, by which rule, and never twice. */
@NullMarked
package commissary.deals.internal.alerts;

import org.jspecify.annotations.NullMarked;
