package commissary.notifications.internal;

import commissary.notifications.MailState;
import commissary.notifications.internal.ShortMessages.ShortMessage;
import commissary.notifications.internal.sms.SmsGateway;
import commissary.notifications.internal.sms.SmsRefused;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Sends a short message. One that may have gone out is not sent again: the gateways have no way to know it by. */
@Dependent
class SendShortMessage implements OutsideJobHandler<ShortMessage> {

    private final MailService mails;
    private final SmsGateway gateway;

    @Inject
    SendShortMessage(MailService mails, SmsGateway gateway) {
        this.mails = mails;
        this.gateway = gateway;
    }

    @Override
    public JobType<ShortMessage> type() {
        return ShortMessages.TYPE;
    }

    @Override
    public void handle(ShortMessage message, JobRun run) {
        boolean isWaiting = mails.mail(message.mailId())
                .filter(mail -> mail.state() == MailState.WAITING)
                .isPresent();
        if (!isWaiting) {
            return;
        }
        try {
            gateway.send(message.number(), message.text());
            mails.end(message.mailId(), MailState.SENT, null);
        } catch (SmsRefused e) {
            mails.end(message.mailId(), MailState.FAILED, e.getMessage());
        }
    }
}
