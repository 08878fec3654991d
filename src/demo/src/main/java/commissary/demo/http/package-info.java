/** The little HTTP that the demo's upstreams share, over the JDK's own server. */
@NullMarked
package commissary.demo.http;

import org.jspecify.annotations.NullMarked;
