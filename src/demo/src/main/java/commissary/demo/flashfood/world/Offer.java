package commissary.demo.flashfood.world;

import static commissary.demo.flashfood.world.Dice.Trait.DEPARTMENT;
import static commissary.demo.flashfood.world.Dice.Trait.WITHOUT_DEPARTMENT;
import static commissary.demo.flashfood.world.Dice.Trait.WITHOUT_IMAGE;

import commissary.demo.flashfood.supply.PriceTag;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A product as one store offers it, the same whenever it comes back but for its price. */
record Offer(Product product, String name, PriceTag tag, @Nullable URI image, @Nullable String department) {
    private static final String IMAGES = "/flashfood/images/";
    private static final double SHARE_WITHOUT_IMAGE = 0.12;
    private static final double SHARE_WITHOUT_DEPARTMENT = 0.03;

    static Offer of(Product product, String name, int reductions, Retailer retailer, Dice storeDice) {
        Dice dice = storeDice.on(name);
        return new Offer(
                product,
                retailer.write(name),
                Pricing.tag(product, reductions, dice),
                dice.on(WITHOUT_IMAGE).happens(SHARE_WITHOUT_IMAGE)
                        ? null
                        : URI.create(IMAGES + product.code() + ".svg"),
                dice.on(WITHOUT_DEPARTMENT).happens(SHARE_WITHOUT_DEPARTMENT)
                        ? null
                        : retailer.departmentOf(product.category(), dice.on(DEPARTMENT)));
    }
}
