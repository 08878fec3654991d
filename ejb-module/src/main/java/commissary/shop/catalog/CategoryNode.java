package commissary.shop.catalog;

import java.util.List;

/**
 * A category with those below it.
 *
 * @param slug its name in addresses
 * @param productCount products for sale in it and below it
 */
public record CategoryNode(long id, String name, String slug, long productCount, List<CategoryNode> children) {

    public CategoryNode {
        children = List.copyOf(children);
    }
}
