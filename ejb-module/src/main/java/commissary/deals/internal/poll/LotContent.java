package commissary.deals.internal.poll;

import commissary.deals.Category;
import commissary.deals.internal.Departments;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a lot says of itself beside its price and quantity; a change of it is written down, but is no news. */
record LotContent(
        String name,
        @Nullable String description,
        String department,
        Category category,
        @Nullable Long originalCents,
        @Nullable LocalDate bestBefore,
        @Nullable String imageUrl) {

    static LotContent of(ReadItem item) {
        return new LotContent(
                item.name(),
                item.description(),
                item.department(),
                Departments.categoryOf(item.department()),
                item.originalCents(),
                item.bestBefore(),
                item.imageUrl());
    }
}
