package commissary.notifications.internal;

import commissary.identity.Preferences;
import commissary.notifications.MailContent;
import commissary.notifications.MailCounts;
import commissary.notifications.MailState;
import commissary.notifications.MailView;
import commissary.notifications.Mails;
import commissary.notifications.Subscriptions;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.notifications.internal.outbox.MailFolder;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mail log, and the end of mails. */
@Service
class MailService implements Mails, Subscriptions {

    private final MailStore store;
    private final MailFolder folder;
    private final Preferences preferences;
    private final Clock clock;

    @Inject
    MailService(MailStore store, MailFolder folder, Preferences preferences, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.preferences = preferences;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MailService() {
        this(null, null, null, null);
    }

    @Override
    public Page<MailView> find(Actor actor, Optional<String> recipient, PageRequest page) {
        actor.requireAdmin();
        return store.find(recipient, page);
    }

    @Override
    public MailContent content(Actor actor, long mailId) {
        actor.requireAdmin();
        MailView mail =
                store.get(mailId).orElseThrow(() -> new NotFound("MAIL_NOT_FOUND", "There is no mail of this id"));
        if (LetterKind.isPrivate(mail.kind())) {
            return new MailContent(mail, null, null);
        }
        return folder.read(mail.messageId())
                .map(letter -> new MailContent(mail, letter.text(), letter.html()))
                .orElseGet(() -> new MailContent(mail, null, null));
    }

    @Override
    public MailCounts counts(Actor actor) {
        actor.requireAdmin();
        return store.countsSince(clock.instant().minus(Duration.ofDays(1)));
    }

    @Override
    public void unsubscribe(String token) {
        long userId = store.userOf(token)
                .orElseThrow(() -> new NotFound(
                        "UNSUBSCRIBE_LINK_UNKNOWN", "This link is not known; sign in to change what you are sent"));
        preferences.turnMailsOff(Actor.system(), userId);
    }

    /** Notes how a mail ended. */
    void end(long mailId, MailState state, @Nullable String error) {
        store.end(mailId, state, error, clock.instant());
    }

    Optional<MailView> mail(long mailId) {
        return store.get(mailId);
    }
}
