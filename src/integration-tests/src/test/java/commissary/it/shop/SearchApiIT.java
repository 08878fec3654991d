package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import commissary.it.world.Patience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search: forgiving with words, exact with filters and counts, and never behind the catalogue for long. */
@BesideOthers
class SearchApiIT {

    /** How soon a change is to be found: a second, and nine more for a machine that is busy. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Person seller = Goods.seller();
    private final Goods goods = Goods.of(seller);
    private final Api reader = Person.anybody().api();

    @Test
    void exchangedLettersAreForgiven() {
        long laptop = offer("Field laptop 14");

        awaitFound("lapotp", laptop);

        JsonNode answer = search("lapotp").json();
        assertThat(answer.path("didYouMean").asText()).isEqualTo("laptop");
        assertThat(search("laptop").json().has("didYouMean")).isFalse();
    }

    @Test
    void whoKnowsAWordIsNotShownASimilarOne() {
        long books = offer("Books about mountains");
        long boots = offer("Boots for mountains");

        awaitFound("books", books);
        awaitFound("boots", boots);

        assertThat(ids(search("books"))).containsExactly(books);
        assertThat(ids(search("boots"))).containsExactly(boots);
    }

    @Test
    void pluralsMeetInEnglishAndFrench() {
        long shoe = offer("Chaussure de randonnée");
        long battery = offer("Rechargeable battery");
        long horse = offer("Cheval à bascule");

        awaitFound("chaussures", shoe);
        awaitFound("batteries", battery);
        awaitFound("chevaux", horse);

        assertThat(ids(search("randonnees"))).containsExactly(shoe);
        assertThat(ids(search("BATTERY"))).containsExactly(battery);
    }

    @Test
    void synonymsMeet() {
        long sofa = offer("Corner sofa");

        awaitFound("couch", sofa);
        awaitFound("canapés", sofa);
    }

    @Test
    void theLastWordMayBeABeginning() {
        long id = offer("Northwind wireless keyboard");

        awaitFound("wireless keyb", id);

        assertThat(ids(search("wirel keyboard xylo"))).isEmpty();
        JsonNode suggestion = suggestions("wireless keyb").stream()
                .filter(one -> one.path("id").longValue() == id)
                .findFirst()
                .orElseThrow();
        assertThat(suggestion.path("kind").asText()).isEqualTo("product");
        assertThat(suggestion.path("text").asText()).isEqualTo("Northwind wireless keyboard");
    }

    @Test
    void aWordInTheNameWeighsMoreThanOneInTheDescription() {
        long described = offer("Travel bag", product -> product.put("description", "Takes a telescope."));
        long named = offer("Telescope");

        awaitFound("telescope", described);

        assertThat(ids(search("telescope"))).containsExactly(named, described);
    }

    @Test
    void countsAddUpToTheTotal() {
        offer("Desk lamp", product -> product.put("price", 20).put("brand", "Lumen"));
        offer("Floor lamp", product -> product.put("price", 75).put("brand", "Lumen"));
        long soldOut = offer(
                "Wall lamp",
                product -> product.put("price", 1200).put("brand", "Glow").put("stock", 0));
        awaitFound("lamps", soldOut);

        Answer answer = search("lamps");

        JsonNode facets = answer.json().path("facets");
        assertThat(answer.total()).isEqualTo(3);
        assertThat(sum(facets.path("brands"))).isEqualTo(3);
        assertThat(sum(facets.path("prices"))).isEqualTo(3);
        assertThat(sum(facets.path("inStock"))).isEqualTo(3);
        assertThat(facets.at("/brands/0/brand").asText()).isEqualTo("Lumen");
        assertThat(facets.at("/brands/0/count").intValue()).isEqualTo(2);
        assertThat(facets.at("/categories/0/id").longValue()).isEqualTo(goods.category());
        assertThat(facets.at("/categories/0/count").intValue()).isEqualTo(3);
        assertThat(facets.at("/prices/0/maxPrice").decimalValue()).isEqualByComparingTo("24.99");
    }

    @Test
    void everyCountIsWhatItsFilterLeaves() {
        long cheap = offer("Desk lamp", product -> product.put("price", 24.99).put("brand", "Lumen"));
        long dear = offer("Floor lamp", product -> product.put("price", 25).put("brand", "Glow"));
        long soldOut = offer(
                "Wall lamp",
                product -> product.put("price", 250).put("brand", "Glow").put("stock", 0));
        awaitFound("lamp", soldOut);

        assertThat(ids(search("lamp", "&brand=glow&sort=price"))).containsExactly(dear, soldOut);
        assertThat(ids(search("lamp", "&brand=Glow&brand=Lumen&sort=-price"))).containsExactly(soldOut, dear, cheap);
        assertThat(ids(search("lamp", "&inStock=true&sort=price"))).containsExactly(cheap, dear);
        assertThat(ids(search("lamp", "&inStock=false"))).containsExactly(soldOut);
        assertThat(ids(search("lamp", "&maxPrice=24.99"))).containsExactly(cheap);
        assertThat(ids(search("lamp", "&minPrice=25&maxPrice=249.99"))).containsExactly(dear);
        assertThat(ids(search("lamp", "&minRating=1"))).isEmpty();
        assertThat(ids(search("lamp", "&sort=newest"))).containsExactly(soldOut, dear, cheap);
        Answer second = search("lamp", "&sort=price&pageSize=1&page=2");
        assertThat(ids(second)).containsExactly(dear);
        assertThat(second.total()).isEqualTo(3);
        assertThat(ids(search("lamp", "&page=1000000&pageSize=100"))).isEmpty();
    }

    @Test
    void filtersAloneAreEnough() {
        long id = offer("Desk lamp");
        awaitFound("lamp", id);

        Answer answer =
                reader.get("/products/search?category=" + goods.category()).expect(200);

        assertThat(ids(answer)).containsExactly(id);
        assertThat(answer.json().at("/facets/inStock/0/count").intValue()).isEqualTo(1);
    }

    @Test
    void foundWordsAreMarkedWithoutHtml() {
        long id = offer(
                "<b>Hiking</b> boots & laces",
                product -> product.put("description", "For the mountains.\nOne <i>boot</i> weighs 600 g."));
        awaitFound("boot", id);

        JsonNode highlight = search("boot").json().at("/highlights/0");

        assertThat(highlight.path("productId").longValue()).isEqualTo(id);
        assertThat(marked(highlight.path("name"))).containsExactly("boots");
        assertThat(marked(highlight.path("description"))).containsExactly("boot");
        assertThat(joined(highlight.path("name"))).isEqualTo("<b>Hiking</b> boots & laces");
    }

    @Test
    void anEditIsFoundWithinASecond() {
        long id = offer("Grey umbrella");
        awaitFound("umbrella", id);
        Instant before = Instant.now();

        seller.api()
                .put("/products/" + id, Json.object("name", "Grey parasol", "price", 12))
                .expect(200);

        awaitFound("parasol", id);
        assertThat(Duration.between(before, Instant.now())).isLessThan(SOON);
        assertThat(ids(search("umbrella"))).doesNotContain(id);
        assertThat(search("parasol").json().at("/data/0/price").decimalValue()).isEqualByComparingTo("12");
    }

    @Test
    void priceAndStockOfWhatWasFoundAreThoseOfNow() {
        long id = offer("Brass compass");
        awaitFound("compass", id);
        assertThat(search("compass").json().at("/data/0/stock").intValue()).isEqualTo(7);

        seller.api().put("/products/" + id, Json.object("stock", 3, "price", 8)).expect(200);

        JsonNode found = search("compass").json().at("/data/0");
        assertThat(found.path("stock").intValue()).isEqualTo(3);
        assertThat(found.path("price").decimalValue()).isEqualByComparingTo("8");
    }

    @Test
    void whatIsDeletedOrOffSaleVanishes() {
        long deleted = offer("Copper kettle");
        long offSale = offer("Steel kettle");
        awaitFound("kettle", deleted);
        awaitFound("kettle", offSale);

        seller.api().delete("/products/" + deleted).expect(200);
        seller.api().put("/products/" + offSale, Json.object("active", false)).expect(200);

        assertThat(ids(search("kettle"))).isEmpty();
        Patience.await("that nothing is counted", SOON)
                .until(() -> search("kettle").total() == 0);
    }

    @Test
    void aNumberOfTheSellerIsFound() {
        JsonNode product = goods.add();
        long id = product.path("id").longValue();

        awaitFound(product.path("sku").asText(), id);

        assertThat(ids(search(product.path("sku").asText().toUpperCase(Locale.ROOT))))
                .first()
                .isEqualTo(id);
    }

    @Test
    void aCategoryIsFoundByItsNewName() {
        long id = offer("Plain thing");
        awaitFound("plain", id);

        Person.admin()
                .api()
                .patch("/categories/" + goods.category(), Json.object("name", "Velocipedes " + id))
                .expect(200);

        Patience.await("that the category's new name is found", Duration.ofSeconds(30))
                .until(() -> ids(search("velocipede")).contains(id));
    }

    @Test
    void theIndexIsBuiltAnewWithoutAPause() {
        long id = offer("Wooden spinning top");
        awaitFound("spinning", id);

        reader.post("/admin/search/rebuild").expect(403);
        Person.admin().api().post("/admin/search/rebuild").expect(202);

        for (int i = 0; i < 50; i++) {
            assertThat(ids(search("spinning", "&page=1&pageSize=" + (i + 1)))).containsExactly(id);
        }
        Patience.await("that the index is not behind", Duration.ofSeconds(30)).until(() -> lag() == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:laptop",
                "laptop AND (",
                "\"unclosed",
                "*",
                "?",
                "~2",
                "a* OR b*",
                "+-&&||!(){}[]^\"~*?:\\/",
                "[a TO z]",
                "{!complexphrase}",
                "\\",
                "%",
                "' or 1=1 --",
                "\0\2\3",
                "ſ ß İ ı",
                "e\u0301te\u0301",
                "\ud83d\udcbb",
                "laptop\n\tlaptop",
                "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "l'",
                "''''",
                "....",
                "日本語"
            })
    void noTextHasAMeaningToTheIndex(String text) {
        assertThat(reader.get("/products/search?q=" + Api.encoded(text)).status())
                .isIn(200, 400);
        assertThat(reader.get("/products/suggest?q=" + Api.encoded(text)).status())
                .isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=",
                "?q=%20%20",
                "?q=lamp&size=3",
                "?q=lamp&pageSize=101",
                "?q=lamp&page=0",
                "?q=lamp&minPrice=-1",
                "?q=lamp&minRating=6",
                "?q=lamp&inStock=yes",
                "?q=lamp&sort=name",
                "?q=lamp&category=x",
                "?q=lamp&brand="
            })
    void whatCannotBeMeantIsRefused(String query) {
        reader.get("/products/search" + query).expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void onlyWhoIsSignedInSearches() {
        Api.anonymous().get("/products/search?q=lamp").expect(401);
        Api.anonymous().get("/products/suggest?q=lamp").expect(401);
        reader.get("/products/suggest?q=").expectFailure(400, "VALIDATION_FAILED");
    }

    private long offer(String name) {
        return offer(name, product -> {});
    }

    private long offer(String name, Consumer<ObjectNode> further) {
        return goods.add(product -> further.accept(product.put("name", name).put("description", "")))
                .path("id")
                .longValue();
    }

    private void awaitFound(String text, long id) {
        Patience.await("that " + text + " finds " + id)
                .until(() -> ids(search(text)).contains(id));
    }

    private Answer search(String text) {
        return search(text, "");
    }

    private Answer search(String text, String filters) {
        return reader.get("/products/search?category=" + goods.category() + "&q=" + Api.encoded(text) + filters)
                .expect(200);
    }

    private List<JsonNode> suggestions(String text) {
        return reader.get("/products/suggest?limit=20&q=" + Api.encoded(text))
                .expect(200)
                .list();
    }

    private static double lag() {
        return Api.anonymous()
                .get("//metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("commissary_search_lag_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> ids(Answer answer) {
        return answer.list().stream()
                .map(product -> product.path("id").longValue())
                .toList();
    }

    private static long sum(JsonNode counts) {
        return Json.elements(counts).stream()
                .mapToLong(count -> count.path("count").longValue())
                .sum();
    }

    private static List<String> marked(JsonNode pieces) {
        return Json.elements(pieces).stream()
                .filter(piece -> piece.path("marked").booleanValue())
                .map(piece -> piece.path("text").asText())
                .toList();
    }

    private static String joined(JsonNode pieces) {
        return String.join(
                "",
                Json.elements(pieces).stream()
                        .map(piece -> piece.path("text").asText())
                        .toList());
    }
}
