package commissary.container.deployment;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's application: its doors are taken out, the tests and their beans put in. */
final class TestedApplication {

    private static final String DOORS = "/web-module.war";
    private static final String DESCRIPTOR = "/META-INF/application.xml";
    private static final String BUSINESS = "/ejb-module.jar";

    private TestedApplication() {}

    static EnterpriseArchive build() {
        EnterpriseArchive application = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("container.application")));
        JavaArchive business = application.getAsType(JavaArchive.class, BUSINESS);
        application.delete(DOORS);
        application.delete(DESCRIPTOR);
        application.delete(BUSINESS);
        return application
                .addAsModule(business.addPackage("commissary.container.beans"))
                .addAsModule(Testable.archiveToTest(tests()));
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackage("commissary.container")
                .addAsLibraries(libraryOf(Assertions.class), libraryOf(Awaitility.class), libraryOf(Matcher.class));
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The library of " + type, e);
        }
    }
}
