package commissary.liberty.postgres;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The embedded database in the platform's MBean server. */
final class ManagementBean implements EmbeddedPostgresMXBean {
    private final EmbeddedPostgres postgres;

    ManagementBean(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    @Override
    public String getFolder() {
        return postgres.folder().toString();
    }

    @Override
    public int getPort() {
        return postgres.port();
    }

    @Override
    public String backup(String target) throws IOException {
        return postgres.backup(Path.of(target)).toString();
    }

    @Override
    public String restoreCommand(String backup) {
        return Backup.restoreCommand(postgres.folder(), Path.of(backup));
    }

    void register() throws IOException {
        try {
            server().registerMBean(this, name());
        } catch (InstanceAlreadyExistsException loadedTwice) {
            // The library is loaded twice in this process. Either bean does the same, so the first may stay.
            return;
        } catch (JMException e) {
            throw new IOException("The embedded database cannot be registered for management", e);
        }
    }

    void unregister() throws IOException {
        try {
            server().unregisterMBean(name());
        } catch (InstanceNotFoundException registeredByTheOther) {
            return;
        } catch (JMException e) {
            throw new IOException("The embedded database cannot be withdrawn from management", e);
        }
    }

    private ObjectName name() throws JMException {
        return new ObjectName("commissary:type=EmbeddedPostgres,folder=" + ObjectName.quote(getFolder()));
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }
}
