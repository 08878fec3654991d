package commissary.demo;

import java.net.URI;
import java.util.Optional;

/** The address of the product that the demo belongs to: system property or environment variable, else port 9080 here. */
public final class DemoShop {
    /** The name of both the property and the variable; the property goes first. */
    public static final String NAME = "COMMISSARY_DEMO_SHOP_URL";

    private static final String USUAL = "http://localhost:9080";

    private DemoShop() {}

    public static URI address() {
        return URI.create(Optional.ofNullable(System.getProperty(NAME))
                .or(() -> Optional.ofNullable(System.getenv(NAME)))
                .orElse(USUAL));
    }
}
