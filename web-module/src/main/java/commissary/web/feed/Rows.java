package commissary.web.feed;

import java.io.IOException;

/** Orders in some form. */
interface Rows {

    void head(OrderLines at, Output out) throws IOException;

    void order(OrderLines at, Output out) throws IOException;

    void end(Output out) throws IOException;
}
