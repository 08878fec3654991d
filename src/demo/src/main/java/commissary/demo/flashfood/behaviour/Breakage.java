package commissary.demo.flashfood.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The ways in which an item can be beyond use; none of them can be read with good will. */
public enum Breakage {
    NO_ID,
    NO_NAME,
    BLANK_NAME,
    NO_PRICE,
    NULL_PRICE,
    PRICE_IN_WORDS,
    NEGATIVE_PRICE,
    PRICE_AS_OBJECT,
    QUANTITY_IN_WORDS,
    NULL_INSTEAD,
    TEXT_INSTEAD;

    /** The item broken in this way; the one given may be changed. */
    JsonNode broken(ObjectNode item) {
        return switch (this) {
            case NO_ID -> item.without("id");
            case NO_NAME -> item.without("name");
            case BLANK_NAME -> item.put("name", "  ");
            case NO_PRICE -> item.without("price");
            case NULL_PRICE -> item.putNull("price");
            case PRICE_IN_WORDS -> item.put("price", "call us");
            case NEGATIVE_PRICE -> item.put("price", -1);
            case PRICE_AS_OBJECT -> item.set("price", item.objectNode().put("amount", "2.50"));
            case QUANTITY_IN_WORDS -> item.put("quantityAvailable", "many");
            case NULL_INSTEAD -> NullNode.getInstance();
            case TEXT_INSTEAD -> TextNode.valueOf(item.path("name").asText());
        };
    }
}
