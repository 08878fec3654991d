package commissary.shop.payments.internal;

import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.gateway.Gateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to each provider. One that is no longer set up here is still asked for what was begun with it. */
@ApplicationScoped
class Gateways {

    private final Map<Provider, Gateway> all = new EnumMap<>(Provider.class);
    private final PaymentsConfig config;

    @Inject
    Gateways(@Any Instance<Gateway> gateways, PaymentsConfig config) {
        this(gateways.stream().toList(), config);
    }

    Gateways(List<Gateway> gateways, PaymentsConfig config) {
        gateways.forEach(gateway -> all.put(gateway.provider(), gateway));
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected Gateways() {
        this(new ArrayList<>(), null);
    }

    List<Provider> providers() {
        return config.providers();
    }

    /**
     * The way to a provider of new payments.
     *
     * @throws Invalid if the provider is not set up here
     */
    Gateway open(Provider provider) {
        if (!config.providers().contains(provider)) {
            throw new Invalid("provider", "is not set up here; there are " + config.providers());
        }
        return of(provider);
    }

    Gateway of(Provider provider) {
        @Nullable Gateway gateway = all.get(provider);
        if (gateway == null) {
            throw new IllegalStateException("There is no way to " + provider);
        }
        return gateway;
    }
}
