/** Systems outside of the product, and how patiently each is asked. */
@NullMarked
package commissary.platform.outside;

import org.jspecify.annotations.NullMarked;
