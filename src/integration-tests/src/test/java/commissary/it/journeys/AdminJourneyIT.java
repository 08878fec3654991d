package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static commissary.it.world.Shop.aShop;
import static commissary.it.world.TestCity.lots;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.Patience;
import commissary.it.world.TestCity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an administrator does at the screen. */
class AdminJourneyIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private static long lastOfTheOthers;

    private final Person admin = Person.admin();
    private Window window;

    /** The server takes addresses that no mail can have; what is to go there fails for good after a while. */
    @BeforeAll
    static void letTwoMailsFail() {
        lastOfTheOthers = jobs(Person.admin(), "").stream().findFirst().orElse(0L);
        for (int i = 0; i < 2; i++) {
            Api.anonymous()
                    .post(
                            "/auth/register",
                            Json.object(
                                    "email",
                                    "dots.." + UUID.randomUUID() + "@example.com",
                                    "password",
                                    Person.USUAL_PASSWORD,
                                    "fullName",
                                    "Robin Unmailable"))
                    .expect(201);
        }
    }

    @BeforeEach
    void sitDown() {
        window = windows.open();
        window.signedInAs(admin);
    }

    @Test
    void theOverviewTellsTheStateAndLeadsToTheCities() {
        TestCity city = TestCity.open(admin);
        city.opensWith(admin, aShop("Corner").selling(lots("Rye", 3)));

        window.visit("/").follow("Admin");

        window.seesHeading("Overview");
        assertThat(figure("Live connections")).not().hasText("0");
        assertThat(window.row("City " + city.name())).containsText("Done");
        window.follow("City " + city.name()).seesHeading("Deals");
        assertThat(window.card("Rye 1")).isVisible();
    }

    @Test
    void aRunStartedHereShowsItsRecordByItself() {
        TestCity city = TestCity.open(admin);
        city.shows(aShop("Corner").selling(lots("Rye", 3)));
        window.visit("/admin/runs?city=" + city.name())
                .seesHeading("Deals runs")
                .sees("No runs");
        Staying staying = Staying.on(window.page());

        window.press("Start a run now").isTold("A run");

        Locator run = window.row("City " + city.name());
        assertThat(run).containsText("Done");
        assertThat(run.getByRole(AriaRole.CELL).nth(5)).hasText("3");
        staying.holds();
    }

    @Test
    void failedJobsAreTriedAgainOrDropped() {
        List<Long> failed = Patience.await("two failed jobs").until(() -> failedJobs(), jobs -> jobs.size() == 2);
        window.visit("/admin/jobs?state=FAILED").seesHeading("Jobs");
        Locator hopeful = window.row("#" + failed.get(0));
        Locator hopeless = window.row("#" + failed.get(1));
        assertThat(window.region("Failures by cause")).containsText("The address is not one");
        assertThat(hopeful).containsText("4 / 4");
        assertThat(hopeful).containsText("The address is not one");

        window.press("Retry job " + failed.get(0)).isTold("The job is tried again.");
        assertThat(hopeful).not().isVisible();
        window.press("Drop job " + failed.get(1)).confirm("Drop").isTold("The job is dropped.");

        assertThat(hopeless).not().isVisible();
    }

    @Test
    void theMailLogOpensALetter() {
        Person person = Person.newcomer();
        Letters.await(person.email(), ".");
        Patience.await("that the log has it as sent")
                .until(() -> admin.api().get("/admin/mail?to=" + Api.encoded(person.email())).list().stream()
                        .allMatch(mail -> mail.path("state").asText().equals("SENT")));

        window.visit("/admin/mail").seesHeading("Mail log");
        window.field("Filter by recipient").fill(person.email());
        window.isAt("/admin/mail\\?to=.+");
        Locator letter = window.row(person.email());
        assertThat(letter).containsText("Sent");
        String subject = letter.getByRole(AriaRole.LINK).innerText();
        letter.getByRole(AriaRole.LINK).click();

        window.seesHeading(subject).sees(person.email());
        window.link("Mail log").last().click();
        window.seesHeading("Mail log");
        assertThat(window.field("Filter by recipient")).hasValue(person.email());
    }

    @Test
    void whoIsDeactivatedLosesHisOpenTabAtOnce() {
        Person person = Person.newcomer();
        Window theirs = windows.open();
        theirs.signedInAs(person);
        theirs.visit("/deals").seesHeading("Deals");

        window.visit("/admin/users").seesHeading("Users");
        window.field("Search by name or e-mail").fill(person.email());
        // Before the list is cut down to him his row is somewhere else.
        assertThat(window.page().locator("tbody")).hasCount(1);
        Locator row = window.row(person.email());
        Locator active = row.getByRole(AriaRole.SWITCH);
        active.click(new Locator.ClickOptions().setForce(true));
        window.confirm("Deactivate").isTold("Robin Newcomer is changed.");

        theirs.seesHeading("Sign in").signIn(person.email(), person.password());
        theirs.sees("E-mail and password do not match.");
        assertThat(active).not().isChecked();
    }

    @Test
    void aKeyIsShownOnceWorksAndIsRevoked() {
        String name = "Warehouse " + UUID.randomUUID();
        window.visit("/admin/keys").seesHeading("API keys").press("Create a key");
        window.dialog().getByLabel("Name").fill(name);
        window.dialog()
                .getByLabel("admin", new Locator.GetByLabelOptions().setExact(true))
                .check();
        window.confirm("Create a key").sees("It is shown this once.");
        String key = window.field("API key").innerText();
        Api.withKey(key).get("/users").expect(200);
        window.press("I have stored it");

        assertThat(window.row(name)).isVisible();
        window.page().reload();
        assertThat(window.row(name)).isVisible();
        assertThat(window.page().content()).doesNotContain(key);

        window.press("Revoke " + name);
        window.confirm("Revoke").isTold("“" + name + "” is revoked.");
        assertThat(window.row(name)).not().isVisible();
        Api.withKey(key).get("/users").expectFailure(401, null);
    }

    @Test
    void aKeyIsReplacedWhileBothWork() {
        String name = "Warehouse " + UUID.randomUUID();
        JsonNode old = admin.api()
                .post("/api-keys", Json.object("name", name, "scopes", List.of("admin")))
                .expect(201)
                .data();
        String number = "#" + old.path("id").longValue();
        window.visit("/admin/keys").seesHeading("API keys").press("Rotate " + name);
        window.choose("The old key works for another", "30 days");
        Inspection inspection = new Inspection(window);
        inspection.axe("the rotation of a key");

        window.confirm("Make the new key").sees("It is shown this once.");
        String key = window.field("API key").innerText();
        window.press("I have stored it");

        assertThat(window.row("Replaces " + number)).containsText(name);
        assertThat(window.row(name + " " + number)).containsText("Being replaced by #");
        assertThat(window.button("Rotate " + name + " " + number)).not().isVisible();
        Api.withKey(key).get("/users").expect(200);
        Api.withKey(old.path("key").asText()).get("/users").expect(200);
        inspection.here("the keys");
        assertThat(inspection.findings()).isEmpty();

        window.press("Revoke " + name + " " + number);
        window.confirm("Revoke").isTold("“" + name + " " + number + "” is revoked.");
        Api.withKey(old.path("key").asText()).get("/users").expectFailure(401, null);
        Api.withKey(key).get("/users").expect(200);
        assertThat(window.button("Rotate " + name)).isVisible();
    }

    @Test
    void theAdminPagesAreNotThereForEmployees() {
        Window theirs = windows.open();
        theirs.signedInAs(Person.newcomer());

        theirs.visit("/admin/users").seesHeading("There is nothing here");
        assertThat(theirs.link("Admin")).not().isVisible();
    }

    private Locator figure(String name) {
        return window.page()
                .locator("dl > div")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByRole(AriaRole.DEFINITION);
    }

    private List<Long> failedJobs() {
        return jobs(admin, "&state=FAILED").stream()
                .filter(job -> job > lastOfTheOthers)
                .toList();
    }

    /** The latest first. */
    private static List<Long> jobs(Person admin, String which) {
        return admin.api().get("/jobs?type=notifications.mail&pageSize=100" + which).list().stream()
                .map(job -> job.path("id").longValue())
                .toList();
    }
}
