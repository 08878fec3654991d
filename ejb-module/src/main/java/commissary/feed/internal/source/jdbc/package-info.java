/** Orders straight from MariaDB or MySQL. */
@NullMarked
package commissary.feed.internal.source.jdbc;

import org.jspecify.annotations.NullMarked;
