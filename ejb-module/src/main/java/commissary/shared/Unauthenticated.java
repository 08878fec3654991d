package commissary.shared;

import java.util.Map;

/** The caller has not shown who he is, or what he showed does not hold. */
public non-sealed class Unauthenticated extends DomainException {

    public Unauthenticated(String code, String message) {
        super(code, message, Map.of(), null);
    }
}
