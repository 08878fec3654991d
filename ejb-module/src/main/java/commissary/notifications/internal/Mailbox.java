package commissary.notifications.internal;

import commissary.notifications.MailChannel;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a mail is posted: its line of the log and its job, in the caller's transaction. */
@Dependent
class Mailbox {

    static final JobType<MailOrder> TYPE = new JobType<>("notifications.mail", MailOrder.class, JobPool.EMAIL);

    private final MailStore store;
    private final Jobs jobs;
    private final MailConfig config;
    private final Clock clock;

    @Inject
    Mailbox(MailStore store, Jobs jobs, MailConfig config, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
    }

    void post(Addressee to, LetterKind kind, String subject, Map<String, ?> facts, @Nullable Long linkId) {
        post(to, kind, subject, facts, linkId, null);
    }

    /** Posts a letter with the invoice of an order. */
    void postWithInvoice(Addressee to, LetterKind kind, String subject, Map<String, ?> facts, long orderId) {
        post(to, kind, subject, facts, null, orderId);
    }

    private void post(
            Addressee to,
            LetterKind kind,
            String subject,
            Map<String, ?> facts,
            @Nullable Long linkId,
            @Nullable Long invoiceOf) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("subject", subject);
        all.put("fullName", to.fullName());
        if (kind.canBeStopped()) {
            all.put("unsubscribeToken", store.unsubscribeToken(to.userId()));
        }
        String messageId = "<" + kind.wireName() + "." + UUID.randomUUID() + "@"
                + config.site().getHost() + ">";
        long mailId = store.insert(MailChannel.MAIL, to, messageId, subject, kind.wireName(), clock.instant());
        jobs.enqueue(NewJob.of(TYPE, new MailOrder(mailId, kind, all, linkId, invoiceOf)));
    }

    /** Whom a mail is for. */
    record Addressee(long userId, String email, String fullName) {}
}
