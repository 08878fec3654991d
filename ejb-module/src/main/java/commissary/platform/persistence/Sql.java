package commissary.platform.persistence;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;

/** SQL by named parameters: Jdbi, taught the types that this application uses. */
public final class Sql {

    private Sql() {}

    public static Jdbi over(DataSource dataSource) {
        return Jdbi.create(dataSource)
                .registerArgument(new InstantArguments())
                .registerColumnMapper(Instant.class, instants())
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(Integer.class, "integer")
                .registerArrayType(String.class, "text")
                .registerArrayType(BigDecimal.class, "numeric");
    }

    private static ColumnMapper<Instant> instants() {
        return (row, column, context) -> {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        };
    }

    /** An instant is a {@code timestamptz}: sent with its zone, so the session's zone does not matter. */
    private static final class InstantArguments extends AbstractArgumentFactory<Instant> {

        InstantArguments() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) ->
                    statement.setObject(position, OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
        }
    }
}
