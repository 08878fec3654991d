package commissary.demo.flashfood.world;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** Every product there is. */
public final class Catalogue {
    private Catalogue() {}

    static List<Product> products() {
        return Table.read("products.csv").stream().map(Product::of).toList();
    }

    /** What the picture of each product shows, by the product's code. */
    public static Map<String, String> motifs() {
        return products().stream().collect(toMap(Product::code, Product::motif));
    }
}
