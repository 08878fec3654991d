/** What a load balancer and an operator ask: alive, started, ready. */
@NullMarked
package commissary.web.health;

import org.jspecify.annotations.NullMarked;
