package commissary.shop.delivery.internal;

import commissary.shared.Conflict;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.delivery.TaxRate;
import commissary.shop.delivery.TaxRateFacts;
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

/** The tax rates. */
@Dependent
class TaxRateStore {

    private static final String COLUMNS = " id, country, province, name, rate, on_shipping, active ";

    private final Jdbi jdbi;

    @Inject
    TaxRateStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which the parts of a tax are shown. */
    List<TaxRate> active() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select" + COLUMNS + "from delivery.tax_rate where active order by name, id")
                .map(TaxRateStore::rate)
                .list());
    }

    Page<TaxRate> page(PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery("select" + COLUMNS + "from delivery.tax_rate order by country,"
                                + " province nulls first, name, id limit :limit offset :offset")
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(TaxRateStore::rate)
                        .list(),
                page,
                handle.createQuery("select count(*) from delivery.tax_rate")
                        .mapTo(Long.class)
                        .one()));
    }

    /** @throws Conflict if there is one of this name for the same place */
    TaxRate insert(TaxRateFacts facts) {
        return orTaken(() -> jdbi.withHandle(handle -> bind(
                        handle.createQuery("insert into delivery.tax_rate (country, province, name, rate, on_shipping,"
                                + " active) values (:country, :province, :name, :rate, :onShipping, :active)"
                                + " returning" + COLUMNS),
                        facts)
                .map(TaxRateStore::rate)
                .one()));
    }

    /**
     * Returns empty if there is no such rate.
     *
     * @throws Conflict if there is another one of this name for the same place
     */
    Optional<TaxRate> update(long id, TaxRateFacts facts) {
        return orTaken(() -> jdbi.withHandle(handle -> bind(
                        handle.createQuery("update delivery.tax_rate set country = :country, province = :province,"
                                + " name = :name, rate = :rate, on_shipping = :onShipping, active = :active"
                                + " where id = :id returning" + COLUMNS),
                        facts)
                .bind("id", id)
                .map(TaxRateStore::rate)
                .findOne()));
    }

    boolean delete(long id) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from delivery.tax_rate where id = :id")
                        .bind("id", id)
                        .execute()
                > 0);
    }

    private static Query bind(Query query, TaxRateFacts facts) {
        return query.bind("country", facts.country())
                .bind("province", facts.province())
                .bind("name", facts.name())
                .bind("rate", facts.rate())
                .bind("onShipping", facts.onShipping())
                .bind("active", facts.active());
    }

    private static TaxRate rate(ResultSet row, StatementContext context) throws SQLException {
        BigDecimal rate = row.getBigDecimal("rate").stripTrailingZeros();
        return new TaxRate(
                row.getLong("id"),
                row.getString("country"),
                row.getString("province"),
                row.getString("name"),
                rate.scale() < 0 ? rate.setScale(0) : rate,
                row.getBoolean("on_shipping"),
                row.getBoolean("active"));
    }

    private static <T> T orTaken(Supplier<T> statement) {
        return Uniqueness.kept(
                statement,
                "tax_rate_taken",
                () -> new Conflict("TAX_RATE_TAKEN", "There is a rate of this name for this place already"));
    }
}
