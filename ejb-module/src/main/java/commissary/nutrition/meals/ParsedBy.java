package commissary.nutrition.meals;

/** Who made items of a description. */
public enum ParsedBy {
    /** A language model outside of the product; it names foods and amounts and never a nutrient. */
    MODEL,
    /** The built-in parser. */
    PARSER,
    /** What the person taught by correcting an earlier meal. */
    ALIAS,
    /** The person, item by item. */
    PERSON
}
