package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Response;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import commissary.it.world.Letters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sessions that end, are renewed or are shared by tabs, as people notice them. */
@BesideOthers
class SessionJourneyIT {
    private static final String ENDED = "Your session has ended. Sign in again to go on where you were.";
    private static final String ACCESS = "commissary_session";
    private static final String REFRESH = "/api/v1/auth/refresh";
    private static final int ROUNDS = 3;

    @RegisterExtension
    final Windows windows = new Windows();

    private final Person person = Person.newcomer();

    @Test
    void anEndedSessionLeadsToSignInAndThenBackToWhereOneWas() {
        Window window = windows.open();
        Person here = window.signedInAs(person);
        window.visit("/deals?minDiscount=20&sort=price").seesHeading("Deals");
        Staying staying = Staying.on(window.page());

        here.api().post("/auth/logout").expect(200);

        window.sees(ENDED).seesHeading("Sign in");
        window.signIn(person.email(), person.password())
                .seesHeading("Deals")
                .isAt("/deals\\?minDiscount=20&sort=price");
        staying.stayedLoaded();
    }

    @Test
    void aLostAccessTokenIsRenewedWithoutAWord() {
        Window window = signedInAtDeals();
        Staying staying = Staying.on(window.page());

        forgetAccess(window);
        Response renewal = window.page().waitForResponse("**" + REFRESH, () -> window.follow("Preferences")
                .seesHeading("Preferences"));

        assertThat(renewal.status()).isEqualTo(200);
        assertThat(window.region("The last 7 days")).containsText("new deals");
        assertThat(cookieNames(window)).contains(ACCESS);
        staying.stayedLoaded();
    }

    @Test
    void whoHasNeitherTokenSignsInAndGoesOn() {
        Window window = signedInAtDeals();

        window.profile().clearCookies();
        // The page may ask the server by itself and leave before the click: then it is Deals that he comes back to.
        window.page().evaluate("document.querySelector('a[href=\"/preferences\"]')?.click()");
        window.sees(ENDED);

        window.signIn(person.email(), person.password()).isAt("/(preferences|deals).*");
    }

    @Test
    void tabsThatRenewAtOnceKeepTheirSession() {
        Window one = signedInAtDeals();
        Window other = one.anotherTab().visit("/deals").seesHeading("Deals");
        List<Integer> renewals = new ArrayList<>();
        one.profile().onResponse(response -> noteRenewal(response, renewals));

        for (int round = 0; round < ROUNDS; round++) {
            int before = renewals.size();
            forgetAccess(one);
            Object at = one.page().evaluate("Date.now() + 300");
            followAt(one, round % 2 == 0 ? "Preferences" : "Deals", at);
            followAt(other, round % 2 == 0 ? "Preferences" : "Deals", at);
            one.seesHeading(round % 2 == 0 ? "Preferences" : "Deals");
            other.seesHeading(round % 2 == 0 ? "Preferences" : "Deals");
            one.page().waitForCondition(() -> renewals.size() > before);
            one.page().reload();
            other.page().reload();
            one.seesHeading(round % 2 == 0 ? "Preferences" : "Deals");
            other.seesHeading(round % 2 == 0 ? "Preferences" : "Deals");
        }

        // A tab that is reloaded while its renewal is under way may renew once more; not both, each time.
        assertThat(renewals).containsOnly(200).hasSizeBetween(ROUNDS, 2 * ROUNDS - 1);
    }

    @Test
    void tabsThatStartWithoutAnAccessTokenRenewOnce() {
        Window one = signedInAtDeals();
        Window other = one.anotherTab().visit("/deals").seesHeading("Deals");
        List<Integer> renewals = new ArrayList<>();
        one.profile().onResponse(response -> noteRenewal(response, renewals));

        forgetAccess(one);
        Object at = one.page().evaluate("Date.now() + 300");
        reloadAt(one, at);
        reloadAt(other, at);
        awaitReloaded(one);
        awaitReloaded(other);
        one.seesHeading("Deals");
        other.seesHeading("Deals");

        assertThat(renewals).doesNotContain(401);
    }

    @Test
    void signingOutInOneTabEmptiesTheOthers() {
        Window one = signedInAtDeals();
        Window other = one.anotherTab().visit("/preferences").seesHeading("Preferences");

        one.signOut().seesHeading("Sign in");

        other.seesHeading("Sign in");
        assertThat(other.page().getByText(ENDED)).not().isVisible();
    }

    @Test
    void aForgottenPasswordIsSetAnewByMailAndEndsWhatWasOpen() {
        Window open = signedInAtDeals();
        Window window = windows.open();
        String changed = "an entirely new phrase";

        window.visit("/sign-in").follow("Forgot your password?").seesHeading("Reset your password");
        window.field("E-mail").fill(person.email());
        window.press("Send the link").seesHeading("Check your inbox");
        String link = Mailed.link(Letters.await(person.email(), "(?i)password"), "/reset");
        window.visit(link).seesHeading("Set a new password");
        window.field("New password").fill("short");
        window.press("Set password").sees("Use at least 10 characters");
        window.field("New password").fill(changed);
        window.press("Set password").sees("Your password is changed. Sign in with the new one.");

        open.sees(ENDED);
        window.follow("Sign in").signIn(person.email(), person.password());
        window.sees("E-mail and password do not match.");
        window.signIn(person.email(), changed).seesHeading("Deals");
        window.visit(link);
        window.field("New password").fill(changed);
        window.press("Set password").sees("This link is incomplete, was used already, or has expired.");
    }

    @Test
    void aNewPasswordKeepsThisTabAndEndsOtherBrowsers() {
        Window elsewhere = signedInAtDeals();
        Window window = signedInAtDeals();
        String changed = "an entirely new phrase";

        window.visit("/profile").seesHeading("Profile");
        window.field("Current password").fill("not the one at all");
        window.field("New password").fill(changed);
        window.press("Change password").sees("This is not your current password");
        window.field("Current password").fill(person.password());
        window.press("Change password").isTold("Your password is changed. Other devices are signed out.");

        elsewhere.sees(ENDED);
        window.follow("Deals").seesHeading("Deals");
        Api.anonymous()
                .post("/auth/login", Json.object("email", person.email(), "password", changed))
                .expect(200);
    }

    private Window signedInAtDeals() {
        Window window = windows.open();
        window.signedInAs(person);
        return window.visit("/deals").seesHeading("Deals");
    }

    private static void forgetAccess(Window window) {
        window.profile().clearCookies(new ClearCookiesOptions().setName(ACCESS));
    }

    private static List<String> cookieNames(Window window) {
        return window.profile().cookies().stream().map(cookie -> cookie.name).toList();
    }

    private static void noteRenewal(Response response, List<Integer> renewals) {
        if (response.url().endsWith(REFRESH)) {
            renewals.add(response.status());
        }
    }

    /** At an instant of the clock that all tabs share. */
    private static void followAt(Window window, String link, Object instant) {
        window.page()
                .evaluate(
                        "([name, at]) => { setTimeout(() => [...document.querySelectorAll('nav a')]"
                                + ".find(a => a.textContent.startsWith(name)).click(), at - Date.now()); }",
                        List.of(link, instant));
    }

    private static void reloadAt(Window window, Object instant) {
        window.page()
                .evaluate(
                        "at => { window.old = true; setTimeout(() => location.reload(), at - Date.now()); }", instant);
    }

    /** Until then the heading that is seen is the one from before. */
    private static void awaitReloaded(Window window) {
        window.awaits("() => window.old === undefined");
    }
}
