/** What is recommended, over HTTP. */
@NullMarked
package commissary.web.recommend;

import org.jspecify.annotations.NullMarked;
