package commissary.demo.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.http.Json;
import commissary.demo.pictures.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What the things of the demo's shop look like: {@code things.json} names each with its look, and where a variant looks
 * otherwise, how. A variant that is called like a colour of {@code colours.json} has that colour.
 */
final class Looks {
    private final JsonNode things = read("things.json");
    private final JsonNode colours = read("colours.json");

    /** The look of a product; empty for what the demo has not put into the shop. */
    Optional<Look> of(ShopProduct product) {
        return Optional.ofNullable(things.get(product.thing())).map(thing -> look(thing, product.variant()));
    }

    Colour colour(String name) {
        return Colour.of(colours.required(name).asText());
    }

    private Look look(JsonNode thing, String variant) {
        Look usual = Look.USUAL.with(thing);
        Look coloured = colours.has(variant) ? usual.inColour(variant) : usual;
        return coloured.with(thing.path("variants").path(variant));
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Looks.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The list is missing: " + resource);
            }
            return Json.read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The list cannot be read: " + resource, e);
        }
    }
}
