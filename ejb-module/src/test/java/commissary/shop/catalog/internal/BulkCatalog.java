package commissary.shop.catalog.internal;

import commissary.platform.persistence.AfterCommit;
import commissary.shop.catalog.BulkProducts;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.Stock;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** The catalogue's services that write much, without a container: each statement commits by itself, nobody is rung for. */
public final class BulkCatalog {

    private static final AfterCommit NOBODY_IS_TOLD = action -> {};

    private final Jdbi jdbi;

    public BulkCatalog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public BulkProducts products() {
        return new BulkProductService(
                new BulkProductStore(jdbi, new StockStore(jdbi)),
                new ProductNews(new KeptProducts(), new CatalogFollower(), NOBODY_IS_TOLD),
                event -> {},
                Clock.systemUTC());
    }

    /** To be called within a transaction of this connection. */
    public Stock stock() {
        return new StockService(
                new StockStore(jdbi),
                new ProductNews(new KeptProducts(), new CatalogFollower(), NOBODY_IS_TOLD),
                event -> {},
                Clock.systemUTC());
    }

    public Categories categories() {
        return new CategoryService(new CategoryStore(jdbi), new KeptProducts(), NOBODY_IS_TOLD);
    }
}
