/** What only the container can prove: transactions, timers, messages. These classes run inside the server. */
@NullMarked
package commissary.container;

import org.jspecify.annotations.NullMarked;
