package commissary.feed.internal;

import commissary.platform.persistence.TestDatabase;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;

/** What the container gives elsewhere. */
public final class NoContainer {

    private NoContainer() {}

    /** Statements commit one by one. */
    public static LongTransaction transaction() {
        return new LongTransaction(
                (UserTransaction) Proxy.newProxyInstance(
                        NoContainer.class.getClassLoader(),
                        new Class<?>[] {UserTransaction.class},
                        (proxy, method, args) -> null),
                TestDatabase.get().jdbi());
    }
}
