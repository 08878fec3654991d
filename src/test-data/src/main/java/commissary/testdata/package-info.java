/** What tests of several modules read or start and the project does not hold; knows nothing of the product. */
@NullMarked
package commissary.testdata;

import org.jspecify.annotations.NullMarked;
