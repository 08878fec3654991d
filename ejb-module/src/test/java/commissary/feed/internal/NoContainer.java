package commissary.feed.internal;

import commissary.platform.persistence.LongTransaction;
import commissary.platform.persistence.TestDatabase;
import commissary.platform.persistence.internal.JtaLongTransaction;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;

/** What the container gives elsewhere. */
public final class NoContainer {

    private NoContainer() {}

    /** Statements commit one by one. */
    public static LongTransaction transaction() {
        return new JtaLongTransaction(
                idle(UserTransaction.class), TestDatabase.get().jdbi());
    }

    /** Nothing is done later. */
    static ManagedExecutorService executor() {
        return idle(ManagedExecutorService.class);
    }

    private static <T> T idle(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                NoContainer.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }
}
