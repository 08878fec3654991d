package commissary.it.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * These tests touch nothing that others look at: they run beside those that do not say so, and one after the other among
 * themselves. What breaks something that all share is {@link org.junit.jupiter.api.parallel.Isolated} instead.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("beside others")
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BesideOthers {}
