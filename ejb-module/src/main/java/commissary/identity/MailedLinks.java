package commissary.identity;

import commissary.shared.Actor;
import java.util.Optional;

/**
 * The secrets of mailed links. Events carry only a link's id; the token is derived when the mail is written, by a key
 * that is not in the database, so neither an event, nor a job, nor a backup holds a working link.
 */
public interface MailedLinks {

    /**
     * The token to put into the link; the same one at every call, so a mail sent twice carries the same link. Empty once
     * the link is used or expired: such a mail needs no sending.
     *
     * @param actor only the system
     */
    Optional<String> token(Actor actor, long linkId);
}
