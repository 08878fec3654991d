/** The upstream: its protocol, its faults, and how patiently it is asked. */
@NullMarked
package commissary.deals.internal.upstream;

import org.jspecify.annotations.NullMarked;
