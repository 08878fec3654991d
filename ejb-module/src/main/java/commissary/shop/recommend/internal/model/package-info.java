/** The mathematics: who was interested in what goes in, what goes with what comes out. It knows no database. */
@NullMarked
package commissary.shop.recommend.internal.model;

import org.jspecify.annotations.NullMarked;
