package commissary.shop.search.internal.query;

import commissary.shop.search.Facets.PriceCount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.util.common.data.Range;

/** The ranges in which prices are counted, in cents: each with its lower bound and without its upper one. */
final class PriceRanges {

    static final List<Range<Long>> ALL = Stream.of(
                    Range.canonical(0L, 25_00L),
                    Range.canonical(25_00L, 50_00L),
                    Range.canonical(50_00L, 100_00L),
                    Range.canonical(100_00L, 250_00L),
                    Range.canonical(250_00L, 500_00L),
                    Range.canonical(500_00L, 1_000_00L),
                    Range.atLeast(1_000_00L))
            .toList();

    private PriceRanges() {}

    /** As a filter would name the range: both bounds included. */
    static PriceCount counted(Range<Long> range, long count) {
        return new PriceCount(
                amount(range.lowerBoundValue().orElse(0L)),
                range.upperBoundValue().map(upper -> amount(upper - 1)).orElse(null),
                count);
    }

    private static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
