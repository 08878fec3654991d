package commissary.deals;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;

/** The runs that ask the upstream. Every call demands an administrator. */
public interface DealPolls {

    /**
     * Starts a run over all cities.
     *
     * @return false if one waits or runs already
     */
    boolean start(Actor actor);

    /** The record of the runs, the latest first. */
    Page<RunView> runs(Actor actor, RunQuery query, PageRequest page);
}
