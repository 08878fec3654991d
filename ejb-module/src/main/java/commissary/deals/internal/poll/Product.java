package commissary.deals.internal.poll;

import commissary.deals.internal.ProductKey;

/** What ties lots together that come back under new ids: a store and a normalised name. */
record Product(long storeId, ProductKey key) {

    static Product of(long storeId, ReadItem item) {
        return new Product(storeId, ProductKey.of(item.name()));
    }
}
