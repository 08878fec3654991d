package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import java.util.List;
import org.junit.jupiter.api.Test;

@BesideOthers
class WishlistApiIT {

    private final Goods goods = Goods.of(Goods.seller());
    private final Api mine = Person.newcomer().api();

    @Test
    void theLastWishStandsFirst() {
        long first = product();
        long second = product();

        mine.put("/wishlist/" + first, Json.object()).expect(200);
        mine.put("/wishlist/" + second, Json.object()).expect(200);
        mine.put("/wishlist/" + first, Json.object()).expect(200);

        assertThat(wishes(mine)).containsExactly(second, first);
        assertThat(mine.get("/wishlist?pageSize=1&page=2").total()).isEqualTo(2);
    }

    @Test
    void aWishIsForgottenAsOftenAsOneLikes() {
        long id = product();
        mine.put("/wishlist/" + id, Json.object()).expect(200);

        mine.delete("/wishlist/" + id).expect(200);
        mine.delete("/wishlist/" + id).expect(200);

        assertThat(wishes(mine)).isEmpty();
    }

    @Test
    void everybodyHasHisOwn() {
        long id = product();
        mine.put("/wishlist/" + id, Json.object()).expect(200);
        Api other = Person.newcomer().api();

        other.delete("/wishlist/" + id).expect(200);

        assertThat(wishes(other)).isEmpty();
        assertThat(wishes(mine)).containsExactly(id);
    }

    @Test
    void whatIsNotForSaleIsNotShownUntilItIsAgain() {
        long id = product();
        mine.put("/wishlist/" + id, Json.object()).expect(200);
        Api seller = Goods.seller().api();

        seller.put("/products/" + id, Json.object("active", false)).expect(200);
        assertThat(wishes(mine)).isEmpty();
        mine.put("/wishlist/" + id, Json.object()).expectFailure(404, "PRODUCT_NOT_FOUND");

        seller.put("/products/" + id, Json.object("active", true)).expect(200);
        assertThat(wishes(mine)).containsExactly(id);
    }

    private long product() {
        return goods.add().path("id").longValue();
    }

    private static List<Long> wishes(Api whose) {
        return whose.get("/wishlist").expect(200).list().stream()
                .map(product -> product.path("id").longValue())
                .toList();
    }
}
