package commissary.deals;

import java.time.Instant;
import java.util.List;

/**
 * What given wishes would have brought.
 *
 * @param newDeals how many new deals
 * @param priceDrops how many price drops
 * @param digests in how many mails
 * @param sample the latest of them, at most 20
 */
public record PreviewView(
        Instant from, Instant to, int newDeals, int priceDrops, int digests, List<PreviewDeal> sample) {

    public PreviewView {
        sample = List.copyOf(sample);
    }
}
