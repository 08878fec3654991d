package commissary.web.nutrition;

import commissary.web.error.PageParameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which summaries are wanted. */
public class SummaryFilters extends PageParameters {

    @QueryParam("from")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    LocalDate to;
}
