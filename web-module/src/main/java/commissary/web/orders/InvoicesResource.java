package commissary.web.orders;

import commissary.shop.orders.Invoices;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /orders/{id}/invoice}. */
@Path("/orders/{id}/invoice")
@RequestScoped
@Tag(name = "Orders")
public class InvoicesResource {

    private static final String PDF = "application/pdf";

    @Inject
    Invoices invoices;

    @Inject
    Caller caller;

    @GET
    @Produces(PDF)
    @RolesAllowed({"USER", "scope:orders:manage", "scope:admin"})
    @Operation(summary = "The invoice of an order")
    public Response orderInvoice(@PathParam("id") long id) {
        Invoices.Invoice invoice = invoices.of(caller.actor(), id);
        return Response.ok(invoice.pdf(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + invoice.fileName() + "\"")
                .build();
    }
}
