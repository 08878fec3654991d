/** The OpenAPI document: what annotations alone cannot say of the REST API is read from the code itself. */
@NullMarked
package commissary.web.contract;

import org.jspecify.annotations.NullMarked;
