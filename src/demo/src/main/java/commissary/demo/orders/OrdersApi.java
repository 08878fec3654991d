package commissary.demo.orders;

import commissary.demo.http.Handler;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import java.time.Clock;

/** All orders as one CSV file, as they are now. */
public final class OrdersApi implements Handler {
    public static final String PATH = "/orders.csv";

    private final Clock clock;

    public OrdersApi(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Reply handle(Request request) {
        OrdersTable table = OrdersTable.at(clock.instant());
        return new Reply.Streamed("text/csv; charset=utf-8", table::writeTo);
    }
}
