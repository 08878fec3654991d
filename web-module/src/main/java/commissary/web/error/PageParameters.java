package commissary.web.error;

import commissary.shared.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is wanted, as it stands in the address; the filters of lists go on from here. */
public abstract class PageParameters {

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @QueryParam("pageSize")
    @DefaultValue("20")
    int pageSize;

    public final PageRequest pageRequest() {
        return new PageRequest(page, pageSize);
    }
}
