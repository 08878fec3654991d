package commissary.shop.inventory.internal;

import commissary.shop.inventory.Sales.Sold;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The daily sales. */
@Dependent
class SaleStore {

    private final Jdbi jdbi;

    @Inject
    SaleStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writes in the order of the products, so that two orders never wait for each other. */
    void add(LocalDate day, List<Sold> lines) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into inventory.daily_sale as d (day, product_id, sold, revenue_cents)
                        select :day, product, sum(quantity), sum(revenue)
                        from unnest(cast(:products as bigint[]), cast(:quantities as integer[]),
                                    cast(:revenues as bigint[])) line(product, quantity, revenue)
                        group by product order by product
                        on conflict (day, product_id) do update
                        set sold = d.sold + excluded.sold, revenue_cents = d.revenue_cents + excluded.revenue_cents
                        """)
                .bind("day", day)
                .bind("products", lines.stream().map(Sold::productId).toArray(Long[]::new))
                .bind("quantities", lines.stream().map(Sold::quantity).toArray(Integer[]::new))
                .bind("revenues", lines.stream().map(Sold::revenueCents).toArray(Long[]::new))
                .execute());
    }
}
