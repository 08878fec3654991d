package commissary.platform.persistence;

/** Runs what must not happen unless the transaction commits: ringing a bell, dropping a cached answer. */
public interface AfterCommit {

    /** Runs the action once the present transaction has committed; at once where there is none. It must not throw. */
    void run(Runnable action);
}
