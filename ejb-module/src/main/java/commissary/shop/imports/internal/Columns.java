package commissary.shop.imports.internal;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import commissary.shop.catalog.CategoryPath;
import commissary.shop.catalog.ProductEdit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the columns of a file mean. */
final class Columns {

    private static final String SKU = "sku";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String BRAND = "brand";
    private static final String CATEGORY = "category";
    private static final String PRICE = "price";
    private static final String STOCK = "stock";
    private static final String ACTIVE = "active";
    private static final String FOOD = "foodid";
    private static final String ATTRIBUTE = "attribute:";
    private static final Set<String> KNOWN =
            Set.of(SKU, NAME, DESCRIPTION, BRAND, CATEGORY, PRICE, STOCK, ACTIVE, FOOD);
    private static final int MAX_NUMBER = 20;

    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> attributes = new TreeMap<>();

    /** @throws BadFile if a column is not known, comes twice, or there is none for the products' numbers */
    Columns(List<String> header) throws BadFile {
        this.header = List.copyOf(header);
        for (int i = 0; i < header.size(); i++) {
            String written = header.get(i).strip();
            String name = written.toLowerCase(Locale.ROOT);
            boolean isAttribute = name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length();
            if (!isAttribute && !KNOWN.contains(name)) {
                throw new BadFile("The column \"" + shortened(written) + "\" is not known");
            }
            @Nullable
            Integer before = isAttribute
                    ? attributes.put(written.substring(ATTRIBUTE.length()).strip(), i)
                    : places.put(name, i);
            if (before != null) {
                throw new BadFile("The column \"" + shortened(written) + "\" comes twice");
            }
        }
        if (!places.containsKey(SKU)) {
            throw new BadFile("There is no column \"sku\"");
        }
    }

    List<String> header() {
        return header;
    }

    ReadRow read(long line, List<String> fields) {
        List<FieldError> errors = new ArrayList<>();
        if (fields.size() != header.size()) {
            errors.add(new FieldError("row", "has " + fields.size() + " values; the header has " + header.size()));
            return new ReadRow(line, fields, null, null, null, errors);
        }
        @Nullable String sku = said(fields, SKU);
        if (sku == null) {
            errors.add(new FieldError(SKU, "must be given"));
        }
        @Nullable CategoryPath category = parsed(fields, CATEGORY, CategoryPath::of, errors);
        ProductEdit edit = new ProductEdit(
                sku,
                said(fields, NAME),
                text(fields, DESCRIPTION),
                text(fields, BRAND),
                null,
                null,
                parsed(fields, PRICE, Columns::price, errors),
                parsed(fields, STOCK, Columns::stock, errors),
                attributes(fields),
                text(fields, FOOD),
                null,
                parsed(fields, ACTIVE, Columns::active, errors));
        return new ReadRow(line, fields, sku, errors.isEmpty() ? edit : null, category, errors);
    }

    /** Null, too, if nothing stands there. */
    private @Nullable String said(List<String> fields, String column) {
        @Nullable String text = text(fields, column);
        return text == null || text.isEmpty() ? null : text;
    }

    /** Null if there is no such column. */
    private @Nullable String text(List<String> fields, String column) {
        @Nullable Integer place = places.get(column);
        return place == null ? null : fields.get(place).strip();
    }

    /** Null if the file has none. */
    private @Nullable Map<String, String> attributes(List<String> fields) {
        if (attributes.isEmpty()) {
            return null;
        }
        Map<String, String> values = new TreeMap<>();
        attributes.forEach((name, place) -> {
            String value = fields.get(place).strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return values;
    }

    private <T> @Nullable T parsed(
            List<String> fields, String column, Function<String, T> parser, List<FieldError> errors) {
        @Nullable String text = said(fields, column);
        try {
            return text == null ? null : parser.apply(text);
        } catch (Invalid e) {
            errors.addAll(e.fields());
            return null;
        }
    }

    private static BigDecimal price(String text) {
        if (!text.matches("\\d{1," + MAX_NUMBER + "}(\\.\\d{1," + MAX_NUMBER + "})?")) {
            throw new Invalid(PRICE, "must be a number such as 12.50");
        }
        return new BigDecimal(text);
    }

    private static int stock(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new Invalid(STOCK, "must be a whole number");
        }
        return Integer.parseInt(text);
    }

    private static boolean active(String text) {
        boolean isYes = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes");
        if (!isYes && !text.equalsIgnoreCase("false") && !text.equalsIgnoreCase("no")) {
            throw new Invalid(ACTIVE, "must be true or false");
        }
        return isYes;
    }

    private static String shortened(String text) {
        int most = 50;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
