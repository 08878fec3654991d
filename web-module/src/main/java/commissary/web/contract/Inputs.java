package commissary.web.contract;

import commissary.shared.PageRequest;
import commissary.web.error.QueryFields;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What an operation takes: enums that the server did not see, the bounds of pages, and the body. */
record Inputs(Method method, Schemas schemas) {

    void complete(Operation operation) {
        Map<String, Type> queryTypes = new HashMap<>();
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                QueryFields.of(parameter.getType())
                        .forEach(field -> addQueryType(field, field.getGenericType(), queryTypes));
            } else if (!addQueryType(parameter, parameter.getParameterizedType(), queryTypes)
                    && !parameter.isAnnotationPresent(PathParam.class)
                    && !parameter.isAnnotationPresent(HeaderParam.class)
                    && !parameter.isAnnotationPresent(Context.class)
                    && !ServletRequest.class.isAssignableFrom(parameter.getType())
                    && !ServletResponse.class.isAssignableFrom(parameter.getType())) {
                describeBody(operation, parameter.getAnnotatedType());
            }
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> complete(parameter, queryTypes.get(parameter.getName())));
        }
    }

    private static boolean addQueryType(AnnotatedElement element, Type type, Map<String, Type> types) {
        @Nullable QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            types.put(query.value(), type);
        }
        return query != null;
    }

    private void describeBody(Operation operation, AnnotatedType type) {
        boolean isRaw = type.getType() == InputStream.class;
        operation
                .getRequestBody()
                .required(!type.isAnnotationPresent(Nullable.class))
                .content(
                        isRaw
                                ? Outcomes.raw(
                                        method.getAnnotation(Consumes.class).value())
                                : Outcomes.json(schemas.of(type.getType())));
    }

    private void complete(Parameter parameter, @Nullable Type type) {
        Schema seen = parameter.getSchema();
        if (type != null && Schemas.holdsEnum(type)) {
            parameter.setSchema(schemas.of(type).defaultValue(seen.getDefaultValue()));
        } else if (parameter.getName().equals("page")) {
            seen.setMinimum(BigDecimal.ONE);
        } else if (parameter.getName().equals("pageSize")) {
            seen.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MAX_PAGE_SIZE));
        }
    }
}
