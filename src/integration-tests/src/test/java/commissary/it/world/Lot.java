package commissary.it.world;

import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.ObjectId;
import commissary.demo.flashfood.supply.PriceTag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A lot on sale, with changes told in the words of a shop. The same lot keeps its id. */
public record Lot(
        String id,
        String name,
        String price,
        String original,
        int quantity,
        @Nullable LocalDate bestBefore,
        String department) {

    /** Five of something in the bakery, at half its price of 6.00. */
    public static Lot aLot(String name) {
        return new Lot(newId(), name, "3.00", "6.00", 5, null, "Bakery");
    }

    public Lot costing(String now) {
        return new Lot(id, name, now, original, quantity, bestBefore, department);
    }

    public Lot insteadOf(String before) {
        return new Lot(id, name, price, before, quantity, bestBefore, department);
    }

    public Lot with(int left) {
        return new Lot(id, name, price, original, left, bestBefore, department);
    }

    public Lot in(String otherDepartment) {
        return new Lot(id, name, price, original, quantity, bestBefore, otherDepartment);
    }

    public Lot bestBefore(LocalDate day) {
        return new Lot(id, name, price, original, quantity, day, department);
    }

    /** The same product again, under a new id. */
    public Lot again() {
        return new Lot(newId(), name, price, original, quantity, bestBefore, department);
    }

    /** Where its picture is: the one thing the API tells that names the lot as the upstream does. */
    public String picture() {
        return "/flashfood/images/" + id + ".svg";
    }

    Item item() {
        return new Item(
                id,
                name,
                new PriceTag(new BigDecimal(price), new BigDecimal(original)),
                quantity,
                bestBefore == null
                        ? null
                        : bestBefore.atStartOfDay(ZoneOffset.UTC).toInstant(),
                URI.create(picture()),
                department);
    }

    static String newId() {
        Instant now = Clock.systemUTC().instant();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return ObjectId.of(now, random.nextInt(), random.nextInt());
    }
}
