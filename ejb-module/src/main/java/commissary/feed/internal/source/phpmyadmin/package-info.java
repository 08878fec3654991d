/** phpMyAdmin as its pages and exports are: a client without a browser. */
@NullMarked
package commissary.feed.internal.source.phpmyadmin;

import org.jspecify.annotations.NullMarked;
