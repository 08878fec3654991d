package commissary.shop.catalog.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import commissary.platform.json.Json;
import commissary.shop.catalog.ProductView;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementContext;

/** Products as the database gives them, still without their pictures, which another feature keeps. */
final class ProductRows {

    /** To stand after {@code select}; the product is {@code p}. */
    static final String COLUMNS =
            """
            p.id, p.sku, p.name, p.description, p.brand, p.category_id, p.seller_id, s.name as seller_name,
            p.attributes, p.price_cents, p.stock, p.food_id, p.rating, p.review_count, p.active, p.created_at,
            p.updated_at, array(select c.category_id from catalog.product_category c where c.product_id = p.id
                                order by c.category_id <> p.category_id, c.category_id) as category_ids
            """;

    static final String TABLES = " from catalog.product p left join catalog.seller s on s.account_id = p.seller_id ";

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private ProductRows() {}

    static ProductView view(ResultSet row, StatementContext context) throws SQLException {
        return new ProductView(
                row.getLong("id"),
                row.getString("sku"),
                row.getString("name"),
                row.getString("description"),
                row.getString("brand"),
                row.getLong("category_id"),
                List.of((Long[]) row.getArray("category_ids").getArray()),
                row.getObject("seller_id", Long.class),
                row.getString("seller_name"),
                attributes(row.getString("attributes")),
                BigDecimal.valueOf(row.getLong("price_cents"), 2),
                row.getInt("stock"),
                row.getString("food_id"),
                null,
                List.of(),
                row.getBigDecimal("rating"),
                row.getInt("review_count"),
                row.getBoolean("active"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    static String json(Map<String, String> attributes) {
        try {
            return Json.mapper().writeValueAsString(attributes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> attributes(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, ATTRIBUTES);
        } catch (JsonProcessingException e) {
            throw new SQLException("The attributes of a product are no texts", e);
        }
    }
}
