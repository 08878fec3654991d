package commissary.deals;

/** What one rule says of one deal and one person. */
public record WhyRule(AlertRule rule, boolean passed, String explanation) {}
