package commissary.shop.catalog;

import commissary.shared.Actor;
import commissary.shared.FieldError;
import commissary.shared.Forbidden;
import java.util.List;
import java.util.Map;

/** Products written by the thousand. */
public interface BulkProducts {

    /**
     * Changes the products that have the numbers of these rows, and offers the others as the company's own. A row that is
     * refused does not hinder the rest; of two rows with one number the later counts.
     *
     * @param rows each with its {@code sku}
     * @throws Forbidden if the caller does not administer the shop
     */
    Outcome put(Actor actor, List<ProductEdit> rows);

    /**
     * What became of the rows.
     *
     * @param refused what is wrong with a row, by its place among them
     */
    record Outcome(int created, int changed, int unchanged, Map<Integer, List<FieldError>> refused) {

        public Outcome {
            refused = Map.copyOf(refused);
        }
    }
}
