package commissary.demo;

import static java.lang.System.Logger.Level.INFO;

import commissary.demo.flashfood.DemoUpstream;
import commissary.demo.shop.Decorator;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Lets the outside world live exactly as long as the WAR is deployed, and the shop beside it get its pictures. */
@WebListener
public final class DemoListener implements ServletContextListener {
    private static final System.Logger LOG = System.getLogger(DemoListener.class.getName());

    private @Nullable DemoUpstream upstream;
    private @Nullable Decorator decorator;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        int port = DemoPort.configured();
        try {
            upstream = DemoUpstream.start(port);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo upstream cannot listen on port " + port, e);
        }
        LOG.log(INFO, "The demo upstream listens at " + upstream.apiAddress());
        decorator = Decorator.start(DemoShop.address());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (decorator != null) {
            decorator.close();
        }
        if (upstream != null) {
            upstream.close();
        }
    }
}
