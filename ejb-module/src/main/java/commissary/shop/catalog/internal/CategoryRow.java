package commissary.shop.catalog.internal;

import org.jspecify.annotations.Nullable;

/**
 * A category.
 *
 * @param productCount products for sale in it and below it, each once
 */
record CategoryRow(long id, @Nullable Long parentId, String name, String slug, long productCount) {}
