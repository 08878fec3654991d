/** Brings the application with the tests in it to the server; runs outside of it. */
@NullMarked
package commissary.container.deployment;

import org.jspecify.annotations.NullMarked;
