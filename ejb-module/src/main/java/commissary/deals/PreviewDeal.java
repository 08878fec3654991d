package commissary.deals;

import java.time.Instant;

/**
 * A deal that somebody would have been told of.
 *
 * @param rule the rule that picked it
 * @param at when
 */
public record PreviewDeal(DealView deal, AlertKind kind, AlertRule rule, Instant at) {}
