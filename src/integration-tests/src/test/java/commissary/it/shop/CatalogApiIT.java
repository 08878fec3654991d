package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The catalogue: offered, described, found, taken away. */
@BesideOthers
class CatalogApiIT {

    private final Person seller = Goods.seller();
    private final Goods goods = Goods.of(seller);
    private final Api reader = Person.anybody().api();

    @Test
    void whatIsOfferedIsRead() {
        JsonNode offered =
                goods.add(product -> product.set("attributes", Json.object("colour", "grey", "ram", "32 GB")));

        JsonNode read = read(offered.path("id").longValue());

        assertThat(read).isEqualTo(offered);
        assertThat(read.path("price").decimalValue()).isEqualByComparingTo("1299.50");
        assertThat(read.path("stock").intValue()).isEqualTo(7);
        assertThat(read.path("sellerId").longValue()).isEqualTo(seller.id());
        assertThat(read.at("/attributes/ram").asText()).isEqualTo("32 GB");
        assertThat(read.path("categoryIds").get(0).longValue()).isEqualTo(goods.category());
        assertThat(read.path("reviewCount").intValue()).isZero();
    }

    @Test
    void aChangeNamesOnlyWhatChanges() {
        JsonNode before = goods.add();
        long id = before.path("id").longValue();

        JsonNode after = seller.api()
                .put("/products/" + id, Json.object("price", 999))
                .expect(200)
                .data();

        assertThat(after.path("price").decimalValue()).isEqualByComparingTo("999");
        assertThat(after.path("name")).isEqualTo(before.path("name"));
        assertThat(read(id)).isEqualTo(after);
    }

    @Test
    void aProductThatWasReadMayBeSentBack() {
        JsonNode product = goods.add();

        JsonNode same = seller.api()
                .put("/products/" + product.path("id").longValue(), product)
                .expect(200)
                .data();

        ((ObjectNode) same).set("updatedAt", product.path("updatedAt"));
        assertThat(same).isEqualTo(product);
    }

    @Test
    void anothersProductIsNotTouched() {
        Person admin = Person.admin();
        long id = Goods.of(admin).add().path("id").longValue();

        seller.api().put("/products/" + id, Json.object("price", 1)).expectFailure(403, "FORBIDDEN");
        seller.api().delete("/products/" + id).expectFailure(403, "FORBIDDEN");
        reader.put("/products/" + id, Json.object("price", 1)).expect(403);
        reader.post("/products", goods.laptop()).expect(403);
    }

    @Test
    void whatIsNotForSaleIsSeenByItsKeepersOnly() {
        long id = goods.add().path("id").longValue();

        seller.api().put("/products/" + id, Json.object("active", false)).expect(200);

        reader.get("/products/" + id).expectFailure(404, "PRODUCT_NOT_FOUND");
        seller.api().get("/products/" + id).expect(200);
        Person.admin().api().get("/products/" + id).expect(200);
        assertThat(ids(reader.get(list("")).expect(200).list())).doesNotContain(id);
    }

    @Test
    void whatIsDeletedIsGoneAndItsNumberFree() {
        JsonNode product = goods.add();
        long id = product.path("id").longValue();
        seller.api().post("/products", product).expectFailure(409, "SKU_TAKEN");

        seller.api().delete("/products/" + id).expect(200);

        seller.api().get("/products/" + id).expectFailure(404, "PRODUCT_NOT_FOUND");
        seller.api().delete("/products/" + id).expectFailure(404, "PRODUCT_NOT_FOUND");
        seller.api().post("/products", product).expect(201);
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        long cheap = goods.add(product -> product.put("price", 5).put("name", "Alpha"))
                .path("id")
                .longValue();
        long dear = goods.add(
                        product -> product.put("price", 50).put("stock", 0).put("name", "Beta"))
                .path("id")
                .longValue();

        assertThat(found("&sort=price")).containsExactly(cheap, dear);
        assertThat(found("&sort=-price")).containsExactly(dear, cheap);
        assertThat(found("&sort=name")).containsExactly(cheap, dear);
        assertThat(found("&sort=newest")).containsExactly(dear, cheap);
        assertThat(found("&inStock=true")).containsExactly(cheap);
        assertThat(found("&inStock=false")).containsExactly(dear);
        assertThat(found("&minPrice=5.01")).containsExactly(dear);
        assertThat(found("&maxPrice=49.99")).containsExactly(cheap);
        assertThat(found("&minRating=1")).isEmpty();
        assertThat(found("&seller=" + seller.id())).containsExactly(dear, cheap);
        Answer second = reader.get(list("&sort=price&pageSize=1&page=2"));
        assertThat(ids(second.list())).containsExactly(dear);
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void aListShowsAChangeAtOnce() {
        long id = goods.add().path("id").longValue();
        assertThat(found("&maxPrice=10")).isEmpty();

        seller.api().put("/products/" + id, Json.object("price", 9, "stock", 3)).expect(200);

        assertThat(found("&maxPrice=10")).containsExactly(id);
        assertThat(reader.get(list("")).json().at("/data/0/stock").intValue()).isEqualTo(3);
    }

    @Test
    void aCategoryHoldsWhatIsBelowIt() {
        long below = Goods.newCategory(goods.category());
        long id = goods.add(product -> product.put("categoryId", below))
                .path("id")
                .longValue();

        assertThat(found("")).containsExactly(id);
        JsonNode node = reader.get("/categories").expect(200).list().stream()
                .filter(category -> category.path("id").longValue() == goods.category())
                .findFirst()
                .orElseThrow();
        assertThat(node.path("productCount").intValue()).isEqualTo(1);
        assertThat(node.at("/children/0/id").longValue()).isEqualTo(below);
        Person.admin().api().delete("/categories/" + below).expectFailure(409, "CATEGORY_IN_USE");
    }

    @Test
    void impossibleProductsAreRefusedWithTheirFields() {
        refused(goods.laptop().put("price", -1), "price");
        refused(goods.laptop().put("price", 1.999), "price");
        refused(goods.laptop().put("stock", -1), "stock");
        refused(goods.laptop().put("name", " "), "name");
        refused(goods.laptop().put("name", "x".repeat(201)), "name");
        refused(goods.laptop().put("sku", "with space"), "sku");
        refused(goods.laptop().put("categoryId", 999_999_999_999L), "categoryIds");
        ObjectNode attributes = goods.laptop();
        attributes.set("attributes", Json.object("", "empty name"));
        refused(attributes, "attributes");
    }

    @Test
    void sellersHaveANameInTheShop() {
        goods.add();
        String name = "Shop " + UUID.randomUUID();

        seller.api().put("/sellers/me", Json.object("name", name)).expect(200);

        assertThat(reader.get("/sellers").expect(200).list().stream()
                        .map(one -> one.path("name").asText()))
                .contains(name);
        assertThat(reader.get(list("")).json().at("/data/0/sellerName").asText())
                .isEqualTo(name);
        reader.put("/sellers/me", Json.object("name", name)).expect(403);
    }

    @Test
    void categoriesAreShapedByAdministratorsOnly() {
        Api admin = Person.admin().api();
        String name = "Été " + UUID.randomUUID();

        JsonNode added =
                admin.post("/categories", Json.object("name", name)).expect(201).data();

        assertThat(added.path("slug").asText()).startsWith("ete-");
        admin.post("/categories", Json.object("name", name)).expectFailure(409, "CATEGORY_TAKEN");
        long id = added.path("id").longValue();
        admin.patch("/categories/" + id, Json.object("name", "Summer")).expect(200);
        reader.delete("/categories/" + id).expect(403);
        admin.delete("/categories/" + id).expect(200);
        admin.delete("/categories/" + id).expectFailure(404, "CATEGORY_NOT_FOUND");
    }

    /** Without what goes with it. */
    private JsonNode read(long id) {
        ObjectNode page = (ObjectNode) reader.get("/products/" + id).expect(200).data();
        assertThat(page.remove("recommendations")).isNotNull();
        return page;
    }

    private void refused(ObjectNode product, String field) {
        JsonNode failure = seller.api()
                .post("/products", product)
                .expectFailure(400, "VALIDATION_FAILED")
                .json();
        assertThat(failure.at("/details/fields/0/field").asText()).startsWith(field);
    }

    private List<Long> found(String filters) {
        return ids(reader.get(list(filters)).expect(200).list());
    }

    private String list(String filters) {
        return "/products?category=" + goods.category() + filters;
    }

    private static List<Long> ids(List<JsonNode> products) {
        return products.stream().map(product -> product.path("id").longValue()).toList();
    }
}
