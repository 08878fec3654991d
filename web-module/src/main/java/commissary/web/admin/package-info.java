/** What administrators of the application see: jobs, the mail log, and how everything fares. */
@NullMarked
package commissary.web.admin;

import org.jspecify.annotations.NullMarked;
