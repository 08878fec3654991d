/** The catalogue: a product is an entity, lists of them are SQL, and every change stands in a log that each node follows. */
@NullMarked
package commissary.shop.catalog.internal;

import org.jspecify.annotations.NullMarked;
