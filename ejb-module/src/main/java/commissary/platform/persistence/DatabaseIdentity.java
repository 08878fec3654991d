package commissary.platform.persistence;

import commissary.shared.Actor;

/** Tells the database who asks, for the rest of the present transaction. */
public interface DatabaseIdentity {

    /**
     * Sets who asks.
     *
     * @return who it was until now, to be put back by whoever borrowed the transaction
     */
    Actor actAs(Actor actor);
}
