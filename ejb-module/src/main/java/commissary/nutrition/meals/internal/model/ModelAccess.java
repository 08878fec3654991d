package commissary.nutrition.meals.internal.model;

import java.net.URI;
import java.time.Duration;

/**
 * How the model is reached.
 *
 * @param url the base of the API, such as {@code https://api.openai.com/v1}
 * @param key empty if the endpoint wants none
 * @param timeout of one request
 */
public record ModelAccess(URI url, String key, String model, Duration timeout) {

    /** Leaves the key out: this text may reach a log. */
    @Override
    public String toString() {
        return "ModelAccess[" + url + ", " + model + "]";
    }
}
