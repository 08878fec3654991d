package commissary.nutrition.days.internal;

import commissary.platform.audit.Audit;
import commissary.platform.audit.AuditedDeed;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.TransactionalJobHandler;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Sums a date of a block of people and asks for the next one, until none is due: so days that were missed are made up one
 * after the other, oldest first, each in its own transaction.
 */
@Dependent
class SumDays implements TransactionalJobHandler<SumBlock> {

    /** A night may last so long; what is summed later is made up. */
    private static final Duration LATE = Duration.ofHours(1);

    private final DiaristStore diarists;
    private final DaySums sums;
    private final LocalNights nights;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    @Inject
    SumDays(DiaristStore diarists, DaySums sums, LocalNights nights, Jobs jobs, Audit audit, Clock clock) {
        this.diarists = diarists;
        this.sums = sums;
        this.nights = nights;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public JobType<SumBlock> type() {
        return SumBlock.TYPE;
    }

    @Override
    public void handle(SumBlock work, JobRun run) {
        Instant now = clock.instant();
        LocalDate through = nights.lastOver(work.zone(), now);
        if (!work.day().isAfter(through)) {
            sum(work, now);
        }
        diarists.oldest(work.zone(), work.block(), SumBlock.SIZE)
                .filter(oldest -> !oldest.isAfter(through))
                .ifPresent(oldest -> jobs.enqueue(new SumBlock(work.zone(), work.block(), oldest).job()));
    }

    private void sum(SumBlock work, Instant now) {
        List<Long> people = diarists.lockDue(work.zone(), work.block(), SumBlock.SIZE, work.day());
        if (people.isEmpty()) {
            return;
        }
        boolean madeUp = nights.endOf(work.day(), work.zone()).plus(LATE).isBefore(now);
        sums.sum(work.day(), people, madeUp);
        diarists.setNextDay(people, work.day().plusDays(1));
        // A line for each person and day would bury what people are looking for.
        audit.record(
                Actor.system(),
                AuditedDeed.ofMany("DAYS_SUMMED", work.day() + " of " + people.size() + " people in " + work.zone()));
    }
}
