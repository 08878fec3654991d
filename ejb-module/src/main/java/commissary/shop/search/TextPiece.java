package commissary.shop.search;

/** A piece of a text; joined, the pieces are the text. */
public record TextPiece(String text, boolean marked) {}
