package commissary.it.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Lasting;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Products for tests, each in a category of its own test. */
public final class Goods {

    private static final Lasting<Person> SELLER =
            new Lasting<>(() -> Person.signIn("seller@example.com", "commissary-demo"));

    private final Api keeper;
    private final long category;
    private final List<Long> added = new CopyOnWriteArrayList<>();

    private Goods(Api keeper, long category) {
        this.keeper = keeper;
        this.category = category;
    }

    /** Goods in a category that nobody else uses. */
    public static Goods of(Person keeper) {
        return new Goods(keeper.api(), newCategory(null));
    }

    /** The same where that administrator speaks to, kept by himself. */
    static Goods at(Api admin) {
        return new Goods(admin, newCategory(admin, null));
    }

    public static long newCategory(@Nullable Long parent) {
        return newCategory(Person.admin().api(), parent);
    }

    private static long newCategory(Api admin, @Nullable Long parent) {
        ObjectNode body = Json.object("name", "Test " + UUID.randomUUID());
        body.put("parentId", parent);
        return admin.post("/categories", body).expect(201).data().path("id").longValue();
    }

    /** The seller of the demo, in a session that tests share. */
    public static Person seller() {
        return SELLER.get();
    }

    public long category() {
        return category;
    }

    ObjectNode laptop() {
        return Json.object(
                "sku",
                "T-" + UUID.randomUUID(),
                "name",
                "Field laptop 14",
                "description",
                "Light and sturdy.\nFor two days away from a socket.",
                "brand",
                "Northwind",
                "categoryId",
                category,
                "price",
                1299.5,
                "stock",
                7);
    }

    public JsonNode add(Consumer<ObjectNode> further) {
        ObjectNode product = laptop();
        further.accept(product);
        JsonNode goods = keeper.post("/products", product).expect(201).data();
        added.add(goods.path("id").longValue());
        return goods;
    }

    /** Deletes what was added, so that the same test, run once more, finds nothing but its own. */
    public void withdraw() {
        added.forEach(id -> keeper.delete("/products/" + id).expect(200));
    }

    JsonNode add() {
        return add(product -> {});
    }
}
