package commissary.shop.promotions.internal;

import commissary.shop.promotions.PromotionKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A promotion as a test wants it: it holds always, for all goods, for everybody, and with others, until something is said. */
final class PromotionBuilder {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final PromotionKind kind;
    private long id;
    private BigDecimal percent = WHOLE;
    private long amountCents;
    private int buyQuantity;
    private int getQuantity;
    private @Nullable String code;
    private long minimumCents;
    private @Nullable Instant start;
    private @Nullable Instant end;
    private @Nullable Integer usesPerPerson;
    private @Nullable Integer usesTotal;
    private Set<Long> products = Set.of();
    private Set<Long> categories = Set.of();
    private boolean combinable = true;

    private PromotionBuilder(PromotionKind kind) {
        this.kind = kind;
    }

    static PromotionBuilder aPromotion(PromotionKind kind) {
        return new PromotionBuilder(kind);
    }

    /** So much per cent off. */
    static PromotionBuilder off(long id, String percent) {
        return aPromotion(PromotionKind.PERCENT).numbered(id).percent(new BigDecimal(percent));
    }

    PromotionBuilder numbered(long number) {
        id = number;
        return this;
    }

    PromotionBuilder percent(BigDecimal off) {
        percent = off;
        return this;
    }

    PromotionBuilder amount(long cents) {
        amountCents = cents;
        return this;
    }

    PromotionBuilder pieces(int buy, int get) {
        buyQuantity = buy;
        getQuantity = get;
        return this;
    }

    PromotionBuilder withCode(String entered) {
        code = entered;
        return this;
    }

    PromotionBuilder needing(long cents) {
        minimumCents = cents;
        return this;
    }

    PromotionBuilder from(Instant first) {
        start = first;
        return this;
    }

    PromotionBuilder until(Instant over) {
        end = over;
        return this;
    }

    PromotionBuilder limited(int byPerson, int byAll) {
        usesPerPerson = byPerson;
        usesTotal = byAll;
        return this;
    }

    PromotionBuilder forProducts(Set<Long> ids) {
        products = ids;
        return this;
    }

    PromotionBuilder forCategories(Set<Long> ids) {
        categories = ids;
        return this;
    }

    PromotionBuilder combinable(boolean isCombinable) {
        combinable = isCombinable;
        return this;
    }

    PromotionBuilder alone() {
        return combinable(false);
    }

    Promotion build() {
        return new Promotion(
                id,
                "P" + id,
                code,
                kind,
                percent,
                amountCents,
                buyQuantity,
                getQuantity,
                minimumCents,
                start,
                end,
                usesPerPerson,
                usesTotal,
                products,
                categories,
                combinable);
    }
}
