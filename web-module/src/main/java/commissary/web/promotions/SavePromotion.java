package commissary.web.promotions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import commissary.shop.promotions.PromotionFacts;
import commissary.shop.promotions.PromotionKind;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A promotion as it is to be; what is counted is ignored, so that one that was read may be sent back. */
@JsonIgnoreProperties({"id", "used"})
public record SavePromotion(
        @NotNull String name,
        @Nullable String code,
        @NotNull PromotionKind kind,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        @Nullable Integer buyQuantity,
        @Nullable Integer getQuantity,
        @Nullable BigDecimal minimumSubtotal,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer usesPerPerson,
        @Nullable Integer usesTotal,
        @Nullable List<@NotNull Long> productIds,
        @Nullable List<@NotNull Long> categoryIds,
        @Nullable Boolean combinable,
        @Nullable Boolean active) {

    PromotionFacts facts() {
        return new PromotionFacts(
                name,
                code,
                kind,
                percent,
                amount,
                buyQuantity,
                getQuantity,
                minimumSubtotal,
                startsAt,
                endsAt,
                usesPerPerson,
                usesTotal,
                Objects.requireNonNullElse(productIds, List.of()),
                Objects.requireNonNullElse(categoryIds, List.of()),
                Objects.requireNonNullElse(combinable, true),
                Objects.requireNonNullElse(active, true));
    }
}
