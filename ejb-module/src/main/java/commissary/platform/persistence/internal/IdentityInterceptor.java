package commissary.platform.persistence.internal;

import commissary.platform.persistence.DatabaseIdentity;
import commissary.platform.persistence.Identified;
import commissary.shared.Actor;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Runs inside the transaction's own interceptor, hence the later priority. */
@Interceptor
@Identified
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdentityInterceptor {

    private final DatabaseIdentity identity;

    @Inject
    IdentityInterceptor(DatabaseIdentity identity) {
        this.identity = identity;
    }

    @AroundInvoke
    Object identify(InvocationContext call) throws Exception {
        Actor actor = Arrays.stream(call.getParameters())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElse(null);
        if (actor == null) {
            return call.proceed();
        }
        Actor before = identity.actAs(actor);
        Object answer = call.proceed();
        // After an exception the transaction rolls back, and the identity with it.
        if (!TransactionBeginInterceptor.endsWith(call)) {
            identity.actAs(before);
        }
        return answer;
    }
}
