package commissary.demo.flashfood.supply;

import java.time.Instant;

/** Where the upstream's answers come from. */
public interface World {
    Supply at(Instant instant);
}
