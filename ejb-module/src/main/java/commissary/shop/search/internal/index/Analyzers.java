package commissary.shop.search.internal.index;

/** The names under which a backend defines how texts become words. */
final class Analyzers {

    /** Small letters without accents, articles such as {@code l'} cut off. */
    static final String PLAIN = "plain";

    static final String ENGLISH = "english";
    static final String FRENCH = "french";

    /** For what is looked for: the same, with synonyms. */
    static final String ENGLISH_QUERY = "english_query";

    static final String FRENCH_QUERY = "french_query";

    private Analyzers() {}
}
