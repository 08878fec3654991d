/** Takes files in pieces, reads them row by row and writes down what became of each. */
@NullMarked
package commissary.shop.imports.internal;

import org.jspecify.annotations.NullMarked;
