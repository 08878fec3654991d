/** Beans of the tests, put into the product's own archive: there it finds its job handlers and event listeners. */
@NullMarked
package commissary.container.beans;

import org.jspecify.annotations.NullMarked;
