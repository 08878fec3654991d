package commissary.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package to be the front door of a feature, and names its neighbours; the architecture test proves it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

    /** The layer it stands in, 1 to 6: a feature may use only features of a lower rank. */
    int rank();

    /** The features whose front doors it may use, by the package name after {@code commissary.}. */
    String[] uses() default {};
}
