/** A data source that brings its own PostgreSQL. */
@NullMarked
package commissary.liberty.postgres;

import org.jspecify.annotations.NullMarked;
