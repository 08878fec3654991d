package commissary.web.error;

/** The data of an answer that has none. */
public record Nothing() {}
