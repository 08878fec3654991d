package commissary.container.deployment;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** Arquillian would deploy for each class of tests; all classes of this module share one deployment, which takes long. */
public final class SharedDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, Generator.class).observer(Once.class);
    }

    /** So no class of tests names what it is deployed with. */
    public static final class Generator implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("commissary", TestedApplication.build()));
        }
    }

    /** Lets the first class prepare and deploy, and the others find it done. */
    public static final class Once {

        @Inject
        @ClassScoped
        @SuppressWarnings("NullAway.Init") // Arquillian's injection, which NullAway does not know
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario prepared;
        private boolean deployed;

        void prepare(@Observes EventContext<GenerateDeployment> event) {
            if (prepared == null) {
                event.proceed();
                prepared = scenario.get();
            } else {
                scenario.set(prepared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        /** The end of the server is the application's too. */
        void keep(@Observes EventContext<UnDeployManagedDeployments> event) {}
    }
}
