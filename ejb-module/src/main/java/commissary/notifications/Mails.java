package commissary.notifications;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.Optional;

/** The mail log. Every call demands an administrator. */
public interface Mails {

    /**
     * The latest first.
     *
     * @param recipient a part of the address
     */
    Page<MailView> find(Actor actor, Optional<String> recipient, PageRequest page);

    /**
     * One mail.
     *
     * @throws commissary.shared.NotFound if there is none of this id
     */
    MailContent content(Actor actor, long mailId);

    MailCounts counts(Actor actor);
}
