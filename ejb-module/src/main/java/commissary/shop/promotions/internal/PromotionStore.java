package commissary.shop.promotions.internal;

import commissary.shared.Conflict;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.promotions.PromotionFacts;
import commissary.shop.promotions.PromotionView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The promotions. */
@Dependent
class PromotionStore {

    private static final String CODE_TAKEN = "promotion_code_taken";

    private final Jdbi jdbi;

    @Inject
    PromotionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that are switched on, over or not. */
    List<PromotionView> active() {
        return jdbi.withHandle(handle -> handle.createQuery("select " + PromotionRows.COLUMNS + ", 0::bigint as used"
                        + " from promotions.promotion where active order by id")
                .map(PromotionRows::view)
                .list());
    }

    Page<PromotionView> page(PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery("select " + PromotionRows.COLUMNS + ", " + PromotionRows.USED
                                + " from promotions.promotion p order by id desc limit :limit offset :offset")
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(PromotionRows::view)
                        .list(),
                page,
                handle.createQuery("select count(*) from promotions.promotion")
                        .mapTo(Long.class)
                        .one()));
    }

    Optional<PromotionView> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + PromotionRows.COLUMNS + ", "
                        + PromotionRows.USED + " from promotions.promotion p where id = :id")
                .bind("id", id)
                .map(PromotionRows::view)
                .findOne());
    }

    /** @throws Conflict if the code is taken; the transaction cannot go on then */
    long insert(PromotionFacts facts) {
        return orTaken(() -> jdbi.withHandle(handle -> bind(
                        handle.createQuery(
                                """
                                insert into promotions.promotion
                                    (name, code, kind, percent, amount_cents, buy_quantity, get_quantity,
                                     minimum_subtotal_cents, starts_at, ends_at, uses_per_person, uses_total,
                                     product_ids, category_ids, combinable, active)
                                values (:name, :code, :kind, :percent, :amount, :buy, :get, :minimum, :startsAt,
                                     :endsAt, :usesPerPerson, :usesTotal, :products, :categories, :combinable, :active)
                                returning id
                                """),
                        facts)
                .mapTo(Long.class)
                .one()));
    }

    /**
     * Returns false if there is no such promotion.
     *
     * @throws Conflict if the code is taken; the transaction cannot go on then
     */
    boolean update(long id, PromotionFacts facts) {
        return orTaken(() -> jdbi.withHandle(handle -> bind(
                        handle.createQuery(
                                """
                                update promotions.promotion set name = :name, code = :code, kind = :kind,
                                    percent = :percent, amount_cents = :amount, buy_quantity = :buy,
                                    get_quantity = :get, minimum_subtotal_cents = :minimum, starts_at = :startsAt,
                                    ends_at = :endsAt, uses_per_person = :usesPerPerson, uses_total = :usesTotal,
                                    product_ids = :products, category_ids = :categories, combinable = :combinable,
                                    active = :active
                                where id = :id returning id
                                """),
                        facts)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .isPresent()));
    }

    /** Returns false if it was used, or there is none. */
    boolean deleteUnused(long id) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                delete from promotions.promotion p where id = :id
                                and not exists (select from promotions.promotion_use where promotion_id = p.id)
                                """)
                        .bind("id", id)
                        .execute()
                > 0);
    }

    private static Query bind(Query query, PromotionFacts facts) {
        return query.bind("name", facts.name())
                .bind("code", facts.code())
                .bind("kind", facts.kind().name())
                .bind("percent", facts.percent())
                .bind("amount", cents(facts.amount()))
                .bind("buy", facts.buyQuantity())
                .bind("get", facts.getQuantity())
                .bind("minimum", cents(facts.minimumSubtotal()))
                .bind("startsAt", facts.startsAt())
                .bind("endsAt", facts.endsAt())
                .bind("usesPerPerson", facts.usesPerPerson())
                .bind("usesTotal", facts.usesTotal())
                .bindArray("products", Long.class, facts.productIds())
                .bindArray("categories", Long.class, facts.categoryIds())
                .bind("combinable", facts.combinable())
                .bind("active", facts.active());
    }

    private static @Nullable Long cents(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.movePointRight(2).longValueExact();
    }

    private static <T> T orTaken(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (UnableToExecuteStatementException e) {
            if (String.valueOf(e.getMessage()).contains(CODE_TAKEN)) {
                throw new Conflict("PROMOTION_CODE_TAKEN", "Another promotion has this code");
            }
            throw e;
        }
    }
}
