package commissary.deals;

/** How a run ended, if it has. */
public enum RunState {
    RUNNING,
    DONE,
    /** What it brought was taken, but somewhere too much was missing to be believed at once: nothing was ended there. */
    HELD,
    FAILED
}
