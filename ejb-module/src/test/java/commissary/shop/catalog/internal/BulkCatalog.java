package commissary.shop.catalog.internal;

import commissary.platform.events.Events;
import commissary.platform.persistence.AfterCommit;
import commissary.shop.catalog.BulkProducts;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.Stock;
import commissary.shop.catalog.StockLevels;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Services of the catalogue without a container: each statement commits by itself, nobody is rung for. */
public final class BulkCatalog {

    private static final AfterCommit NOBODY_IS_TOLD = action -> {};

    private final Jdbi jdbi;
    private final Events events;

    public BulkCatalog(Jdbi jdbi) {
        this(jdbi, event -> {});
    }

    /** @param events to whom it tells what happened */
    public BulkCatalog(Jdbi jdbi, Events events) {
        this.jdbi = jdbi;
        this.events = events;
    }

    public BulkProducts products() {
        return new BulkProductService(
                new BulkProductStore(jdbi, new StockStore(jdbi)),
                new ProductNews(new KeptProducts(), new CatalogFollower(), NOBODY_IS_TOLD),
                events,
                Clock.systemUTC());
    }

    /** To be called within a transaction of this connection. */
    public Stock stock() {
        return new StockService(
                new StockStore(jdbi),
                new ProductNews(new KeptProducts(), new CatalogFollower(), NOBODY_IS_TOLD),
                events,
                Clock.systemUTC());
    }

    public StockLevels levels() {
        return new StockLevelService(new StockLevelStore(jdbi), new StockStore(jdbi), new NoPictures());
    }

    public Categories categories() {
        return new CategoryService(new CategoryStore(jdbi), new KeptProducts(), NOBODY_IS_TOLD);
    }
}
