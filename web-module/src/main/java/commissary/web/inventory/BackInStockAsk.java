package commissary.web.inventory;

/** Whether the caller asked to be told. */
public record BackInStockAsk(boolean asked) {}
