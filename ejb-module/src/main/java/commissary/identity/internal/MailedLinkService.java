package commissary.identity.internal;

import commissary.identity.MailedLinks;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Gives the tokens of links to whoever writes the mails. */
@Service
class MailedLinkService implements MailedLinks {

    private final MailedLinkTokens links;
    private final Clock clock;

    @Inject
    MailedLinkService(MailedLinkTokens links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MailedLinkService() {
        this(null, null);
    }

    @Override
    public Optional<String> token(Actor actor, long linkId) {
        if (!actor.isSystem()) {
            throw new Forbidden("Only the application itself writes mails");
        }
        return links.token(linkId, clock.instant());
    }
}
