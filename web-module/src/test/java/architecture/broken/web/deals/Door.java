package architecture.broken.web.deals;

import architecture.broken.deals.internal.Nosy;
import jakarta.ws.rs.GET;

/** Goes around the front door, and does not say who may call it. */
public class Door {

    @GET
    public Nosy get() {
        return new Nosy();
    }
}
