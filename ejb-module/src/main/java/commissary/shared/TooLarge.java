package commissary.shared;

import java.util.Map;

/** A rule of the business says that it is too much to be taken. */
public class TooLarge extends Rejected {

    public TooLarge(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }
}
