package commissary.nutrition.meals.internal;

import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The aliases. */
@Dependent
class AliasStore {

    private final Jdbi jdbi;

    @Inject
    AliasStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(long accountId, Alias alias, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into meals.alias (account_id, words, food_id, food_name, quantity, unit, grams, updated_at)
                        values (:account, :words, :food, :foodName, :quantity, :unit, :grams, :now)
                        on conflict (account_id, words) do update set food_id = excluded.food_id,
                            food_name = excluded.food_name, quantity = excluded.quantity, unit = excluded.unit,
                            grams = excluded.grams, updated_at = excluded.updated_at
                        """)
                .bind("account", accountId)
                .bind("words", alias.words())
                .bind("food", alias.foodId())
                .bind("foodName", alias.foodName())
                .bind("quantity", alias.quantity())
                .bind("unit", alias.unit())
                .bind("grams", alias.grams())
                .bind("now", now)
                .execute());
    }

    /** Those of these words, by them. */
    Map<String, Alias> find(long accountId, Collection<String> words) {
        return jdbi
                .withHandle(handle -> handle.createQuery("select * from meals.alias where account_id = :account"
                                + " and words = any(cast(:words as text[]))")
                        .bind("account", accountId)
                        .bind("words", words.toArray(String[]::new))
                        .map(AliasStore::alias)
                        .list())
                .stream()
                .collect(Collectors.toMap(Alias::words, Function.identity()));
    }

    Page<Alias> find(long accountId, PageRequest page) {
        return jdbi.withHandle(handle -> {
            List<Alias> some = handle.createQuery("select * from meals.alias where account_id = :account"
                            + " order by words limit :limit offset :offset")
                    .bind("account", accountId)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map(AliasStore::alias)
                    .list();
            long total = handle.createQuery("select count(*) from meals.alias where account_id = :account")
                    .bind("account", accountId)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(some, page, total);
        });
    }

    List<Alias> all(long accountId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from meals.alias where account_id = :account order by words")
                        .bind("account", accountId)
                        .map(AliasStore::alias)
                        .list());
    }

    /** @return the words that it was kept under; empty if there is none of this id */
    Optional<String> delete(long accountId, long aliasId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "delete from meals.alias where account_id = :account and id = :id returning words")
                .bind("account", accountId)
                .bind("id", aliasId)
                .mapTo(String.class)
                .findOne());
    }

    void deleteAll(long accountId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from meals.alias where account_id = :account")
                .bind("account", accountId)
                .execute());
    }

    private static Alias alias(ResultSet row, StatementContext context) throws SQLException {
        return new Alias(
                row.getLong("id"),
                row.getString("words"),
                row.getLong("food_id"),
                row.getString("food_name"),
                row.getBigDecimal("quantity").stripTrailingZeros(),
                row.getString("unit"),
                row.getBigDecimal("grams"));
    }
}
