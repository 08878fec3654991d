package commissary.nutrition.days.internal;

import commissary.platform.jobs.Jobs;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Looks in which zones a date is over and asks for its sums. What is due is read from the people's rows alone: whatever was
 * missed, for whatever reason, is found by the next look.
 */
@Service
class NightPlanner {

    private final DiaristStore diarists;
    private final LocalNights nights;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    NightPlanner(DiaristStore diarists, LocalNights nights, Jobs jobs, Clock clock) {
        this.diarists = diarists;
        this.nights = nights;
        this.jobs = jobs;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected NightPlanner() {
        this(null, null, null, null);
    }

    /** Looks, unless another node did within the time of a tick. */
    void look(Actor system, Duration tick) {
        Instant now = clock.instant();
        if (diarists.claimLook(now.minus(tick), now)) {
            for (DiaristStore.ZoneDue zone : diarists.zones()) {
                LocalDate through = nights.lastOver(zone.zone(), now);
                if (!zone.oldest().isAfter(through)) {
                    plan(zone, through);
                }
            }
        }
    }

    private void plan(DiaristStore.ZoneDue zone, LocalDate through) {
        diarists.blocks(zone.zone(), through, SumBlock.SIZE)
                .forEach(block -> jobs.enqueue(new SumBlock(zone.zone(), block.block(), block.oldest()).job()));
    }
}
