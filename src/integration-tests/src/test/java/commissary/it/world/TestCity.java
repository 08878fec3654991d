package commissary.it.world;

import commissary.demo.flashfood.supply.City;
import commissary.demo.flashfood.supply.Place;
import commissary.demo.flashfood.supply.Poll;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A city of its own for one test, far from all others: no test sees what another does to the upstream. */
public final class TestCity {
    private static final int MERIDIAN = ThreadLocalRandom.current().nextInt(0, 60);
    private static final int A_COLUMN = 60;
    private static final double DEGREES_APART = 2;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final Place centre;

    private TestCity(String name, Place centre) {
        this.name = name;
        this.centre = centre;
    }

    /** Adds it to the cities that are polled. */
    public static TestCity open(Person admin) {
        Polls.waitUntilTheUpstreamIsTrusted(admin);
        int number = COUNT.getAndIncrement();
        String name = "t" + Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
        int column = number / A_COLUMN;
        Place centre = new Place(-60 + DEGREES_APART * (number % A_COLUMN), DEGREES_APART * (MERIDIAN + column));
        TestCity city = new TestCity(name, centre);
        admin.api()
                .post(
                        "/cities",
                        Json.object(
                                "name",
                                name,
                                "displayName",
                                "City " + name,
                                "latitude",
                                centre.latitude(),
                                "longitude",
                                centre.longitude()))
                .expect(201);
        return city;
    }

    /** Cities of earlier tests are followed no more, so that runs get short again. */
    public static void closeAll() {
        try (Backstage backstage = Backstage.open()) {
            backstage.change("update deals.city set active = false where display_name like 'City t%'");
        }
    }

    public String name() {
        return name;
    }

    public Place centre() {
        return centre;
    }

    /** From now on the upstream shows these stores here, and no others. */
    public TestCity shows(Shop... shops) {
        return shows(Arrays.asList(shops));
    }

    public TestCity shows(List<Shop> shops) {
        Script.show(new Poll(
                new City(name, centre),
                Clock.systemUTC().instant(),
                shops.stream().map(shop -> shop.stocked(centre)).toList()));
        return this;
    }

    /** The run that alerts nobody is behind it afterwards. */
    public TestCity opensWith(Person admin, Shop... shops) {
        shows(shops);
        Polls.run(admin, this);
        return this;
    }

    /** Lots with names of their own. */
    public static List<Lot> lots(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Lot.aLot(name + " " + i))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
