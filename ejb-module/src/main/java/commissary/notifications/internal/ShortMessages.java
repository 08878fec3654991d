package commissary.notifications.internal;

import commissary.notifications.MailChannel;
import commissary.notifications.internal.Mailbox.Addressee;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Where a short message is posted: its line of the log and its job, in the caller's transaction. */
@Dependent
class ShortMessages {

    static final JobType<ShortMessage> TYPE =
            new JobType<>("notifications.short-message", ShortMessage.class, JobPool.EMAIL);

    /** Two messages' worth; a longer text would be charged as more. */
    private static final int LONGEST = 306;

    private final MailStore store;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    ShortMessages(MailStore store, Jobs jobs, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    void post(long userId, String number, String kind, String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        long id = store.insert(
                MailChannel.SMS,
                new Addressee(userId, number, ""),
                "sms." + UUID.randomUUID(),
                cut,
                kind,
                clock.instant());
        jobs.enqueue(NewJob.of(TYPE, new ShortMessage(id, number, cut)));
    }

    /** The payload of its job. */
    record ShortMessage(long mailId, String number, String text) {}
}
