package commissary.demo.flashfood;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.demo.flashfood.supply.Address;
import commissary.demo.flashfood.supply.Dialect;
import commissary.demo.flashfood.supply.Dialect.AddressForm;
import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.Store;
import commissary.demo.http.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** Writes stores and items with the field names of the real upstream, each store in its own dialect. */
record FlashfoodJson(URI imageBase) {
    ObjectNode store(Store store) {
        ObjectNode json = Json.object().put("id", store.id()).put("name", store.name());
        address(json, store.address(), store.speaks().addressForm());
        json.putObject("location")
                .put("latitude", store.place().latitude())
                .put("longitude", store.place().longitude());
        return json;
    }

    ArrayNode items(Store store, List<Item> items) {
        ArrayNode json = Json.array();
        items.forEach(item -> json.add(item(item, store.speaks())));
        return json;
    }

    private ObjectNode item(Item item, Dialect dialect) {
        ObjectNode json = Json.object().put("id", item.id()).put("name", item.name());
        price(json, "price", item.tag().price(), dialect);
        price(json, "originalPrice", item.tag().original(), dialect);
        json.put("quantityAvailable", item.quantity());
        if (item.bestBefore() != null) {
            json.put("bestBeforeDate", item.bestBefore().getEpochSecond());
        }
        if (item.department() != null) {
            json.put("legacyDepartment", item.department());
        }
        if (item.image() != null) {
            image(json, imageBase.resolve(item.image()).toString(), dialect);
        }
        return json;
    }

    private static void image(ObjectNode json, String url, Dialect dialect) {
        json.put("imageUrl", url);
        switch (dialect.galleryForm()) {
            case LIST -> json.putArray("imageGallery").add(url);
            case SINGLE -> json.put("imageGallery", url);
            case ABSENT -> {}
        }
    }

    private static void address(ObjectNode json, Address address, AddressForm form) {
        if (form != AddressForm.FULL) {
            json.put("addressLine1", address.line()).put("city", address.city());
        }
        if (form != AddressForm.LINE_AND_CITY) {
            json.putObject("address").put("fullAddress", address.full());
        }
    }

    /** Whole dollars go without decimals and halves with one, as in the real answers. */
    private static void price(ObjectNode json, String field, BigDecimal price, Dialect dialect) {
        BigDecimal shortest = price.stripTrailingZeros();
        if (dialect.pricesAsText()) {
            json.put(field, shortest.toPlainString());
        } else {
            json.put(field, shortest);
        }
    }
}
