package commissary.web.feed;

import java.io.IOException;

/** Orders in some form. */
interface Rows {

    void head(OrderLines at, Output out) throws IOException;

    void order(OrderLines at, Output out) throws IOException;

    void end(Output out) throws IOException;

    /** Sees to it that what was sent so far cannot be taken for the whole. */
    default void breakOff(Output out) {
        // Most forms have an end that is missing then.
    }
}
