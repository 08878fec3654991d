/** The outside world of the demo: everything Commissary asks over the network, played by one small server. */
@NullMarked
package commissary.demo;

import org.jspecify.annotations.NullMarked;
