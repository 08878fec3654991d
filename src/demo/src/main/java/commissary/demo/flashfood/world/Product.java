package commissary.demo.flashfood.world;

import java.math.BigDecimal;

/**
 * Something stores sell.
 *
 * @param code names its picture
 * @param motif what the picture shows
 * @param usualPrice dollars; stores differ from it a little
 */
record Product(String code, Category category, String motif, NamePattern names, BigDecimal usualPrice) {
    static Product of(Table.Row row) {
        return new Product(
                row.text("code"),
                row.constant("category", Category.class),
                row.text("motif"),
                new NamePattern(row.text("pattern")),
                new BigDecimal(row.text("price")));
    }

    /** Boxes and bags of this and that are sold at one round price and have no list price. */
    boolean isMixedBox() {
        return names.isNumbered();
    }
}
