/** Queries: how words become conditions, and what is found becomes an answer. */
@NullMarked
package commissary.shop.search.internal.query;

import org.jspecify.annotations.NullMarked;
