package commissary.shop.inventory;

import java.time.LocalDate;
import java.util.List;

/** What each product sold, day by day: what buying in is planned by. */
public interface Sales {

    /** Counts an order that is paid, in the caller's transaction; to be called once for each. */
    void count(LocalDate day, List<Sold> lines);

    /**
     * A product that was sold.
     *
     * @param revenueCents what it brought after discounts
     */
    record Sold(long productId, int quantity, long revenueCents) {}
}
