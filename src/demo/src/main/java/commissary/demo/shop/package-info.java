/** The pictures of the demo's shop: drawn for what it sells, and put there through the shop's own interface. */
@NullMarked
package commissary.demo.shop;

import org.jspecify.annotations.NullMarked;
