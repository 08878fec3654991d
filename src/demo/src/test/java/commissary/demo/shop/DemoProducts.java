package commissary.demo.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The products that the demo's SQL puts into the shop, named as it names them. */
final class DemoProducts {
    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern THING = Pattern.compile("\\s*\\("
            + String.join(", ", List.of(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT)) + ", [0-9., -]+(true|false)\\),?");

    private DemoProducts() {}

    static List<ShopProduct> all() throws IOException {
        List<ShopProduct> products = new ArrayList<>();
        for (String line : sql().lines().toList()) {
            Matcher thing = THING.matcher(line);
            if (thing.matches()) {
                for (String variant : thing.group(6).replace("''", "'").split(",", -1)) {
                    String name = thing.group(3) + ", " + variant;
                    products.add(ShopProduct.of(products.size() + 1L, name, List.of(variant), false));
                }
            }
        }
        return products;
    }

    private static String sql() throws IOException {
        try (InputStream in = DemoProducts.class.getResourceAsStream("/demo/db/R__demo_shop.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
