package commissary.shop.delivery.internal;

import commissary.shared.Conflict;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingRule;
import commissary.shop.delivery.ShippingRuleFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The shipping rules. */
@Dependent
class ShippingRuleStore {

    private static final String COLUMNS =
            " id, country, province, method, name, fee_cents, free_from_cents, days, active ";

    private final Jdbi jdbi;

    @Inject
    ShippingRuleStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ShippingRule> active() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select" + COLUMNS + "from delivery.shipping_rule where active order by id")
                .map(ShippingRuleStore::rule)
                .list());
    }

    Page<ShippingRule> page(PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery("select" + COLUMNS + "from delivery.shipping_rule order by country,"
                                + " province nulls first, method, id limit :limit offset :offset")
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(ShippingRuleStore::rule)
                        .list(),
                page,
                handle.createQuery("select count(*) from delivery.shipping_rule")
                        .mapTo(Long.class)
                        .one()));
    }

    /** @throws Conflict if there is one for the same place and method */
    ShippingRule insert(ShippingRuleFacts facts) {
        return orTaken(() -> jdbi.withHandle(handle -> bind(
                        handle.createQuery("insert into delivery.shipping_rule (country, province, method, name,"
                                + " fee_cents, free_from_cents, days, active) values (:country, :province, :method,"
                                + " :name, :fee, :freeFrom, :days, :active)"
                                + " returning" + COLUMNS),
                        facts)
                .map(ShippingRuleStore::rule)
                .one()));
    }

    /**
     * Returns empty if there is no such rule.
     *
     * @throws Conflict if there is another one for the same place and method
     */
    Optional<ShippingRule> update(long id, ShippingRuleFacts facts) {
        return orTaken(() -> jdbi.withHandle(handle -> bind(
                        handle.createQuery("update delivery.shipping_rule set country = :country,"
                                + " province = :province, method = :method, name = :name, fee_cents = :fee,"
                                + " free_from_cents = :freeFrom, days = :days, active = :active"
                                + " where id = :id returning" + COLUMNS),
                        facts)
                .bind("id", id)
                .map(ShippingRuleStore::rule)
                .findOne()));
    }

    boolean delete(long id) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from delivery.shipping_rule where id = :id")
                        .bind("id", id)
                        .execute()
                > 0);
    }

    private static Query bind(Query query, ShippingRuleFacts facts) {
        return query.bind("country", facts.country())
                .bind("province", facts.province())
                .bind("method", facts.method().name())
                .bind("name", facts.name())
                .bind("fee", cents(facts.fee()))
                .bind("freeFrom", facts.freeFrom() == null ? null : cents(facts.freeFrom()))
                .bind("days", facts.days())
                .bind("active", facts.active());
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    private static ShippingRule rule(ResultSet row, StatementContext context) throws SQLException {
        @Nullable Long freeFrom = row.getObject("free_from_cents", Long.class);
        return new ShippingRule(
                row.getLong("id"),
                row.getString("country"),
                row.getString("province"),
                ShippingMethod.valueOf(row.getString("method")),
                row.getString("name"),
                BigDecimal.valueOf(row.getLong("fee_cents"), 2),
                freeFrom == null ? null : BigDecimal.valueOf(freeFrom, 2),
                row.getObject("days", Integer.class),
                row.getBoolean("active"));
    }

    private static <T> T orTaken(Supplier<T> statement) {
        return Uniqueness.kept(
                statement,
                "shipping_rule_taken",
                () -> new Conflict("SHIPPING_RULE_TAKEN", "There is a rule for this place and method already"));
    }
}
