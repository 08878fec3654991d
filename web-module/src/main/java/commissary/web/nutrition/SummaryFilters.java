package commissary.web.nutrition;

import commissary.web.error.PageParameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which summaries are wanted. */
public class SummaryFilters extends PageParameters {

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;
}
