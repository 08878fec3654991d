package commissary.web.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of what goes over the wire, read from the records: a component that is not {@code @Nullable} is required,
 * one that is may be left out. Records and enums are components under their simple names, a generic record under its own
 * and its argument's, such as {@code ReplyDealView}.
 */
final class Schemas {

    private record Plain(SchemaType type, @Nullable String format) {}

    private static final Plain INT = new Plain(SchemaType.INTEGER, "int32");
    private static final Plain LONG = new Plain(SchemaType.INTEGER, "int64");
    private static final Plain DOUBLE = new Plain(SchemaType.NUMBER, "double");
    private static final Plain BOOLEAN = new Plain(SchemaType.BOOLEAN, null);
    private static final Plain ANY_OBJECT = new Plain(SchemaType.OBJECT, null);

    private static final Map<Class<?>, Plain> PLAIN = Map.ofEntries(
            Map.entry(String.class, new Plain(SchemaType.STRING, null)),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(BigDecimal.class, new Plain(SchemaType.NUMBER, null)),
            Map.entry(Instant.class, new Plain(SchemaType.STRING, "date-time")),
            Map.entry(LocalDate.class, new Plain(SchemaType.STRING, "date")),
            Map.entry(JsonNode.class, ANY_OBJECT),
            Map.entry(RawValue.class, ANY_OBJECT));

    private final NavigableMap<String, Schema> components = new TreeMap<>();

    NavigableMap<String, Schema> components() {
        return components;
    }

    /** The schema of a type; a reference if it is a component. */
    Schema of(Type type) {
        return of(type, Object.class);
    }

    /** Whether a parameter of this type takes values of an enum. */
    static boolean holdsEnum(Type type) {
        Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return one instanceof Class<?> c && c.isEnum();
    }

    /** {@code argument} is what the type variable of the record around stands for. */
    private Schema of(Type type, Type argument) {
        if (type instanceof TypeVariable) {
            return of(argument);
        } else if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0], argument);
        }
        Class<?> plainType = (Class<?>) type;
        @Nullable Plain plain = PLAIN.get(plainType);
        if (plain != null) {
            return OASFactory.createSchema().addType(plain.type()).format(plain.format());
        } else if (plainType.isEnum()) {
            return component(plainType.getSimpleName(), schema -> describeEnum(schema, plainType));
        } else if (plainType.isRecord()) {
            return component(plainType.getSimpleName(), schema -> describeRecord(schema, plainType, argument));
        }
        throw new IllegalStateException("No schema for " + type);
    }

    private Schema ofGeneric(Class<?> raw, Type first, Type argument) {
        if (Collection.class.isAssignableFrom(raw)) {
            return OASFactory.createSchema().addType(SchemaType.ARRAY).items(of(first, argument));
        } else if (raw == Map.class) {
            return OASFactory.createSchema().addType(SchemaType.OBJECT);
        }
        if (!raw.isRecord()) {
            throw new IllegalStateException("No schema for " + raw);
        }
        String name = raw.getSimpleName() + ((Class<?>) first).getSimpleName();
        return component(name, schema -> describeRecord(schema, raw, first));
    }

    private Schema component(String name, Consumer<Schema> describe) {
        if (!components.containsKey(name)) {
            Schema schema = OASFactory.createSchema();
            components.put(name, schema);
            describe.accept(schema);
        }
        return OASFactory.createSchema().ref(name);
    }

    private static void describeEnum(Schema schema, Class<?> type) {
        List<Object> values = Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .map(Object.class::cast)
                .toList();
        schema.addType(SchemaType.STRING).enumeration(values);
    }

    private void describeRecord(Schema schema, Class<?> type, Type argument) {
        schema.addType(SchemaType.OBJECT);
        describeComponents(schema, type, argument);
    }

    private void describeComponents(Schema schema, Class<?> type, Type argument) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describeComponents(schema, component.getType(), argument);
            } else {
                describeComponent(schema, component, argument);
            }
        }
    }

    private void describeComponent(Schema schema, RecordComponent component, Type argument) {
        AnnotatedType annotated = component.getAnnotatedType();
        schema.addProperty(component.getName(), bound(of(component.getGenericType(), argument), annotated));
        if (!annotated.isAnnotationPresent(Nullable.class)) {
            schema.addRequired(component.getName());
        }
    }

    /** Says the bounds that are checked before the call. */
    private static Schema bound(Schema schema, AnnotatedType type) {
        @Nullable Min min = type.getAnnotation(Min.class);
        @Nullable Max max = type.getAnnotation(Max.class);
        @Nullable Size size = type.getAnnotation(Size.class);
        if (min != null) {
            schema.setMinimum(BigDecimal.valueOf(min.value()));
        }
        if (max != null) {
            schema.setMaximum(BigDecimal.valueOf(max.value()));
        }
        if (size != null && size.max() < Integer.MAX_VALUE) {
            schema.setMaxLength(size.max());
        }
        if (type.isAnnotationPresent(NotBlank.class)) {
            schema.setPattern("\\S");
        }
        return schema;
    }
}
