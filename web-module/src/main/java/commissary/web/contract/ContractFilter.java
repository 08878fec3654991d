package commissary.web.contract;

import commissary.web.error.Failure;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * Completes the document that the server makes of the annotations. The server sees neither the types of the business
 * module nor {@code @Nullable}, so every schema is made anew here; and what holds for every operation (how to show who
 * one is, how it can fail) is said here once. The order is always the same.
 */
public class ContractFilter implements OASFilter {

    /** What is elsewhere was described by hand. */
    private static final String API = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schemas schemas = new Schemas();
        Paths paths = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems())
                .forEach(
                        (path, item) -> paths.addPathItem(path, path.startsWith(API) ? complete(item, schemas) : item));
        document.setPaths(paths);
        document.setServers(List.of(OASFactory.createServer().url("/")));
        Components components = document.getComponents();
        components.addResponse(
                Outcomes.FAILURE,
                OASFactory.createAPIResponse()
                        .description("It failed; `error` is a stable code")
                        .content(Outcomes.json(schemas.of(Failure.class))));
        components.setSchemas(schemas.components());
    }

    private static PathItem complete(PathItem item, Schemas schemas) {
        PathItem sorted = OASFactory.createPathItem();
        Map<PathItem.HttpMethod, Operation> operations = item.getOperations();
        for (PathItem.HttpMethod verb : PathItem.HttpMethod.values()) {
            if (operations.containsKey(verb)) {
                sorted.setOperation(verb, complete(operations.get(verb), verb, schemas));
            }
        }
        return sorted;
    }

    private static Operation complete(Operation operation, PathItem.HttpMethod verb, Schemas schemas) {
        Method method = method(operation.getOperationId());
        operation.setOperationId(method.getName());
        new Inputs(method, schemas).complete(operation);
        Access access = Access.of(method);
        operation.setSecurity(access.requirements());
        access.description().ifPresent(operation::setDescription);
        operation.setResponses(new Outcomes(method, access, schemas).of(operation, verb));
        return operation;
    }

    /** The method behind an id such as {@code commissary.web.deals.DealsResource_deals}. */
    private static Method method(String id) {
        int end = id.lastIndexOf('_');
        try {
            Class<?> resource = Class.forName(id.substring(0, end), false, ContractFilter.class.getClassLoader());
            for (Method method : resource.getMethods()) {
                if (method.getName().equals(id.substring(end + 1))) {
                    return method;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No resource behind the operation " + id, e);
        }
        throw new IllegalStateException("No method behind the operation " + id);
    }
}
