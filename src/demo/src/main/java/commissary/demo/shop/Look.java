package commissary.demo.shop;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How something is drawn.
 *
 * @param motif the drawing's name
 * @param colour a name of the colours' list
 * @param size in percent of the motif's own
 * @param copies how many stand there
 * @param spacing from one copy to the next, where a motif is 200 wide
 * @param mirrored whether left and right change places
 */
record Look(String motif, String colour, int size, int copies, int spacing, boolean mirrored) {
    static final Look USUAL = new Look("", "grey", 100, 1, 100, false);

    /** This look but for what is said otherwise. */
    Look with(JsonNode said) {
        return new Look(
                said.path("motif").asText(motif),
                said.path("colour").asText(colour),
                said.path("size").asInt(size),
                said.path("copies").asInt(copies),
                said.path("spacing").asInt(spacing),
                said.path("mirrored").asBoolean(mirrored));
    }

    Look inColour(String name) {
        return new Look(motif, name, size, copies, spacing, mirrored);
    }
}
