package commissary.notifications.internal;

import commissary.identity.MailedLinks;
import commissary.notifications.MailState;
import commissary.notifications.MailView;
import commissary.notifications.internal.outbox.Letter;
import commissary.notifications.internal.outbox.LetterTemplates;
import commissary.notifications.internal.outbox.MailRefused;
import commissary.notifications.internal.outbox.Outbox;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shared.Actor;
import commissary.shop.orders.Invoices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a mail and hands it to the outbox. Run twice it sends the same Message-ID twice, which mail programs show once;
 * more SMTP cannot promise.
 */
@Dependent
class SendMail implements OutsideJobHandler<MailOrder> {

    private final MailService mails;
    private final MailedLinks links;
    private final LetterTemplates templates;
    private final Outbox outbox;
    private final MailConfig config;
    private final Invoices invoices;

    @Inject
    SendMail(
            MailService mails,
            MailedLinks links,
            LetterTemplates templates,
            Outbox outbox,
            MailConfig config,
            Invoices invoices) {
        this.mails = mails;
        this.links = links;
        this.templates = templates;
        this.outbox = outbox;
        this.config = config;
        this.invoices = invoices;
    }

    @Override
    public JobType<MailOrder> type() {
        return Mailbox.TYPE;
    }

    @Override
    public void handle(MailOrder order, JobRun run) throws MailRefused {
        Optional<MailView> mail = mails.mail(order.mailId()).filter(m -> m.state() != MailState.SENT);
        if (mail.isEmpty()) {
            return;
        }
        Map<String, Object> facts = new LinkedHashMap<>(order.facts());
        facts.put("site", config.site().toString());
        if (order.linkId() != null) {
            Optional<String> token = links.token(Actor.system(), order.linkId());
            if (token.isEmpty()) {
                mails.end(order.mailId(), MailState.SUPPRESSED, "The link was used or is too old");
                return;
            }
            facts.put("token", token.get());
        }
        send(order, mail.get(), withInvoice(order, templates.write(order.kind(), facts)), run);
    }

    private Letter withInvoice(MailOrder order, Letter letter) {
        if (order.invoiceOf() == null) {
            return letter;
        }
        Invoices.Invoice invoice = invoices.of(Actor.system(), order.invoiceOf());
        return letter.enclosing(new Letter.Enclosure(invoice.fileName(), "application/pdf", invoice.pdf()));
    }

    private void send(MailOrder order, MailView mail, Letter letter, JobRun run) throws MailRefused {
        try {
            outbox.send(mail.messageId(), mail.recipient(), letter);
            mails.end(order.mailId(), MailState.SENT, null);
        } catch (MailRefused e) {
            if (run.attempt() >= type().maxAttempts()) {
                mails.end(order.mailId(), MailState.FAILED, e.getMessage());
            }
            throw e;
        }
    }
}
