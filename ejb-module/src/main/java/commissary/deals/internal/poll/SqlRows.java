package commissary.deals.internal.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import commissary.platform.json.Json;
import java.util.Collection;

/**
 * Many rows as one parameter: a JSON text that PostgreSQL's {@code json_to_recordset} turns into rows again, so that one
 * statement writes them all. Components become columns in snake case.
 */
final class SqlRows {

    private static final ObjectMapper MAPPER =
            Json.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private SqlRows() {}

    static String of(Collection<?> rows) {
        try {
            return MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("rows: expected records that become JSON", e);
        }
    }
}
