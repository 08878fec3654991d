package commissary.web.error;

/** An answer that may be given before what was asked for is done. */
public interface Unfinished {

    /** Whether it is not done yet. */
    boolean goesOn();
}
