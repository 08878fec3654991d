package commissary.shop.catalog;

/** Something new stands in the log of changes: fired on this node after a commit, and now and then in case another node wrote it. */
public record CatalogChanged() {}
