package commissary.identity.internal;

import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** People in the test database, and stores that work within one transaction. */
public final class IdentityDatabase {

    private IdentityDatabase() {}

    /** Somebody new. */
    public static long newAccount() {
        return newAccount(UUID.randomUUID() + "@example.org", true);
    }

    public static long newAccount(String email, boolean active) {
        return TestDatabase.get().jdbi().withHandle(handle -> handle.createQuery("insert into identity.account (email,"
                        + " email_key, full_name, time_zone, role, active, password_hash, password_changed_at,"
                        + " created_at) values (:email, :email, 'Ann Example', 'UTC', 'EMPLOYEE', :active, 'hash',"
                        + " :now, :now) returning id")
                .bind("email", email)
                .bind("active", active)
                .bind("now", Instant.now())
                .mapTo(Long.class)
                .one());
    }

    /** Runs the work in one transaction, in which every statement of the given Jdbi takes part. */
    public static <T> T inTransaction(Function<Jdbi, T> work) {
        return TestDatabase.get().jdbi().inTransaction(handle -> work.apply(over(handle)));
    }

    /** A Jdbi over the handle's own connection. */
    public static Jdbi over(Handle handle) {
        Connection kept = proxy(Connection.class, handle.getConnection());
        return Sql.over(proxy(DataSource.class, kept));
    }

    /** Hands the connection out where one is asked for, and never closes it. */
    private static <T> T proxy(Class<T> type, Connection connection) {
        return type.cast(Proxy.newProxyInstance(
                IdentityDatabase.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return connection;
                    } else if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
