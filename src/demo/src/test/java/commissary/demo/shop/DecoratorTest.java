package commissary.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import commissary.demo.http.LocalServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecoratorTest {
    private static final Pace QUICK = new Pace(Duration.ofMinutes(1), Duration.ofMillis(5), Duration.ZERO, 0);
    private static final List<String> SOLD =
            List.of("Gel pen, black", "Gel pen, blue", "Own idea, blue", "Gel pen, red", "Gel pen, green");

    private final StubShop shop = new StubShop(SOLD);

    @Test
    void eachProductOfTheDemoGetsItsOwnPicture() throws IOException {
        decorate();

        assertThat(shop.pictures).containsOnlyKeys(1L, 2L, 4L, 5L).containsEntry(2L, picture("blue"));
        assertThat(shop.pictures.get(4L)).isEqualTo(picture("red"));
    }

    @Test
    void whatHasAPictureKeepsIt() throws IOException {
        shop.pictures.put(1L, "somebody's own");

        decorate();

        assertThat(shop.pictures).containsEntry(1L, "somebody's own").containsEntry(5L, picture("green"));
        assertThat(shop.offers).hasValue(3);
    }

    @Test
    void theNextStartGoesOnAndTheOneAfterFindsNothingToDo() throws IOException {
        shop.refused.put(2L, 503);
        decorate();
        assertThat(shop.pictures).containsOnlyKeys(1L, 4L, 5L);
        shop.refused.clear();

        decorate();
        int offers = shop.offers.get();
        decorate();

        assertThat(shop.pictures).containsEntry(2L, picture("blue"));
        assertThat(shop.offers).hasValue(offers);
    }

    @Test
    void aShopThatRefusesOneAfterTheOtherIsLeftAlone() throws IOException {
        StubShop other = new StubShop(
                IntStream.range(0, 50).mapToObj(number -> "Gel pen, blue").toList());
        for (long id = 1; id <= 50; id++) {
            other.refused.put(id, 404);
        }

        decorate(other);

        assertThat(other.offers).hasValue(3);
    }

    @Test
    void allPagesAreRead() throws IOException {
        StubShop other = new StubShop(IntStream.range(0, 45)
                .mapToObj(number -> number == 44 ? "Gel pen, red" : "Own idea, blue")
                .toList());

        decorate(other);

        assertThat(other.pictures).containsOnlyKeys(45L);
    }

    @Test
    void aSignInThatHasExpiredIsDoneAgain() throws IOException {
        try (LocalServer server = LocalServer.start(0, "stub", shop)) {
            ShopClient client = new ShopClient(address(server.port()));
            assertThat(client.products(1, 2)).hasSize(2);
            shop.token = "second";

            assertThat(client.products(2, 2)).hasSize(2);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(shop.signIns).hasValue(2);
    }

    @Test
    void aShopThatIsNotReadyYetIsAwaited() throws IOException {
        shop.isReady = false;
        try (LocalServer server = LocalServer.start(0, "stub", shop);
                Decorator decorator = Decorator.start(address(server.port()), QUICK)) {
            await().until(() -> shop.looks.get() > 1);
            shop.isReady = true;

            await().until(decorator::isDone);
        }
        assertThat(shop.pictures).hasSize(4);
    }

    @Test
    void aShopThatDoesNotAnswerIsGivenUp() throws IOException {
        Pace impatient = new Pace(Duration.ofMillis(50), Duration.ofMillis(5), Duration.ZERO, 0);
        try (Decorator decorator = Decorator.start(address(freePort()), impatient)) {
            await().until(decorator::isDone);
        }
    }

    @Test
    void closingEndsTheWaiting() throws IOException {
        Pace patient = new Pace(Duration.ofHours(1), Duration.ofHours(1), Duration.ZERO, 0);
        Decorator decorator = Decorator.start(address(freePort()), patient);

        decorator.close();

        assertThat(decorator.isDone()).isTrue();
    }

    @Test
    void restIsAShareOfTheWorkAndNeverNone() {
        assertThat(Pace.GENTLE.restAfter(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(6));
        assertThat(Pace.GENTLE.restAfter(Duration.ofMillis(1))).isEqualTo(Pace.GENTLE.rest());
    }

    private void decorate() throws IOException {
        decorate(shop);
    }

    private static void decorate(StubShop shop) throws IOException {
        try (LocalServer server = LocalServer.start(0, "stub", shop);
                Decorator decorator = Decorator.start(address(server.port()), QUICK)) {
            await().atMost(Duration.ofMinutes(1)).until(decorator::isDone);
        }
    }

    private static String picture(String colour) {
        ShopProduct pen = new ShopProduct(1, "Gel pen", colour, false);
        return StubShop.print(new ShopPictures().of(pen).orElseThrow());
    }

    private static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
