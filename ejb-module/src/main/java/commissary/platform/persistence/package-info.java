/** The database: transactions that know who asks, SQL, and what runs after a commit. */
@NullMarked
package commissary.platform.persistence;

import org.jspecify.annotations.NullMarked;
