package commissary.it.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.Lasting;
import java.util.UUID;
import java.util.function.Consumer;

/** Somebody with an account, signed in. */
public record Person(long id, String email, String password, String accessToken, String refreshToken) {
    public static final String USUAL_PASSWORD = "correct horse battery";

    private static final Lasting<Person> ADMIN = new Lasting<>(() -> signIn("admin@example.com", "commissary-demo"));

    private static final Lasting<Person> ANYBODY = new Lasting<>(Person::newcomer);

    /** The administrator of the demo, in a session that tests share. */
    public static Person admin() {
        return ADMIN.get();
    }

    /** An employee whom tests share: for what leaves no trace. */
    public static Person anybody() {
        return ANYBODY.get();
    }

    /** Somebody new. */
    public static Person newcomer() {
        return newcomer(Api.anonymous());
    }

    /** Somebody new where that client speaks to. */
    public static Person newcomer(Api anybody) {
        String email = "person-" + UUID.randomUUID() + "@example.com";
        return of(
                anybody.post(
                                "/auth/register",
                                Json.object("email", email, "password", USUAL_PASSWORD, "fullName", "Robin Newcomer"))
                        .expect(201),
                email,
                USUAL_PASSWORD);
    }

    public static Person signIn(String email, String password) {
        Answer answer = Api.anonymous().post("/auth/login", Json.object("email", email, "password", password));
        return of(answer.expect(200), email, password);
    }

    public static Person of(Answer signedIn, String email, String password) {
        JsonNode data = signedIn.data();
        return new Person(
                data.path("user").path("id").longValue(),
                email,
                password,
                data.path("accessToken").asText(),
                data.path("refreshToken").asText());
    }

    public Api api() {
        return Api.bearing(accessToken);
    }

    public Person signInAgain() {
        return signIn(email, password);
    }

    /** Sets wishes that everything in a city fulfils, and then whatever is wanted. */
    public Person wishingFor(String city, Consumer<ObjectNode> further) {
        ObjectNode wishes = Json.object(
                "city",
                city,
                "maxDistanceKm",
                100,
                "emailNotifications",
                true,
                "notifyNewDeals",
                true,
                "notifyPriceDrops",
                true,
                "minDiscountPercent",
                0,
                "favoriteCategories",
                new String[0],
                "dailySummaryMail",
                false);
        further.accept(wishes);
        api().put("/me/preferences", wishes).expect(200);
        return this;
    }

    public Person wishingFor(String city) {
        return wishingFor(city, wishes -> {});
    }
}
