package commissary.web.error;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.Objects;
import java.util.stream.Stream;

/** What a bean of parameters takes from the address. */
public final class QueryFields {

    private QueryFields() {}

    /** Its own fields that hold query parameters, and those it has from others. */
    public static Stream<Field> of(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(QueryParam.class));
    }
}
