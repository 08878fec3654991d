package commissary.notifications.internal;

import commissary.identity.EmailVerificationRequested;
import commissary.identity.PasswordChanged;
import commissary.identity.PasswordResetRequested;
import commissary.identity.UserRegistered;
import commissary.notifications.internal.Mailbox.Addressee;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** The letters about somebody's account, one listener for each kind. */
final class AccountLetters {

    private AccountLetters() {}

    @Dependent
    static class Welcome implements EventListener<UserRegistered> {

        private final Mailbox mailbox;

        @Inject
        Welcome(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public String name() {
            return "notifications.welcome";
        }

        @Override
        public Class<UserRegistered> event() {
            return UserRegistered.class;
        }

        @Override
        public void on(UserRegistered event) {
            mailbox.post(
                    new Addressee(event.userId(), event.email(), event.fullName()),
                    LetterKind.WELCOME,
                    "Welcome to Commissary",
                    Map.of(),
                    event.linkId());
        }
    }

    @Dependent
    static class Verification implements EventListener<EmailVerificationRequested> {

        private final Mailbox mailbox;

        @Inject
        Verification(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public String name() {
            return "notifications.verification";
        }

        @Override
        public Class<EmailVerificationRequested> event() {
            return EmailVerificationRequested.class;
        }

        @Override
        public void on(EmailVerificationRequested event) {
            mailbox.post(
                    new Addressee(event.userId(), event.email(), event.fullName()),
                    LetterKind.VERIFICATION,
                    "Confirm your e-mail address",
                    Map.of(),
                    event.linkId());
        }
    }

    @Dependent
    static class Reset implements EventListener<PasswordResetRequested> {

        private final Mailbox mailbox;

        @Inject
        Reset(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public String name() {
            return "notifications.password-reset";
        }

        @Override
        public Class<PasswordResetRequested> event() {
            return PasswordResetRequested.class;
        }

        @Override
        public void on(PasswordResetRequested event) {
            mailbox.post(
                    new Addressee(event.userId(), event.email(), event.fullName()),
                    LetterKind.PASSWORD_RESET,
                    "Set a new password",
                    Map.of(),
                    event.linkId());
        }
    }

    @Dependent
    static class Changed implements EventListener<PasswordChanged> {

        private final Mailbox mailbox;

        @Inject
        Changed(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public String name() {
            return "notifications.password-changed";
        }

        @Override
        public Class<PasswordChanged> event() {
            return PasswordChanged.class;
        }

        @Override
        public void on(PasswordChanged event) {
            mailbox.post(
                    new Addressee(event.userId(), event.email(), event.fullName()),
                    LetterKind.PASSWORD_CHANGED,
                    "Your password was changed",
                    Map.of("at", event.at().toString()),
                    null);
        }
    }
}
