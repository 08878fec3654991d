package commissary.shop.promotions.internal;

import commissary.shop.promotions.PromotionKind;
import commissary.shop.promotions.PromotionView;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Promotions as the database gives them. */
final class PromotionRows {

    static final String COLUMNS = "id, name, code, kind, percent, amount_cents, buy_quantity, get_quantity,"
            + " minimum_subtotal_cents, starts_at, ends_at, uses_per_person, uses_total, product_ids, category_ids,"
            + " combinable, active";

    /** To stand among the columns; the promotion is {@code p}. */
    static final String USED = "(select count(*) from promotions.promotion_use u where u.promotion_id = p.id) as used";

    private PromotionRows() {}

    static PromotionView view(ResultSet row, StatementContext context) throws SQLException {
        return new PromotionView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("code"),
                PromotionKind.valueOf(row.getString("kind")),
                row.getBigDecimal("percent"),
                amount(row, "amount_cents"),
                row.getObject("buy_quantity", Integer.class),
                row.getObject("get_quantity", Integer.class),
                amount(row, "minimum_subtotal_cents"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getObject("uses_per_person", Integer.class),
                row.getObject("uses_total", Integer.class),
                row.getLong("used"),
                List.of((Long[]) row.getArray("product_ids").getArray()),
                List.of((Long[]) row.getArray("category_ids").getArray()),
                row.getBoolean("combinable"),
                row.getBoolean("active"));
    }

    private static @Nullable BigDecimal amount(ResultSet row, String column) throws SQLException {
        @Nullable Long cents = row.getObject(column, Long.class);
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
