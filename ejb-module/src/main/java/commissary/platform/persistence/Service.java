package commissary.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service behind a feature's front door: one for the application, each method a transaction that tells the database
 * who asks (the method's {@link commissary.shared.Actor} parameter; nobody where there is none).
 */
@Stereotype
@ApplicationScoped
@Transactional
@Identified
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Service {}
