package commissary.web.batch;

import java.util.List;

/** What became of the calls, in their order. */
public record BatchResults(List<BatchResult> results) {}
