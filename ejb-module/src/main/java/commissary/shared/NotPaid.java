package commissary.shared;

import java.util.Map;

/** What was asked for needs money that did not come. */
public class NotPaid extends Rejected {

    public NotPaid(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }
}
