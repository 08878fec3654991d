package commissary.web.orders;

/** What the payer decides on the sandbox's page. */
public record DecidePayment(boolean approve) {}
