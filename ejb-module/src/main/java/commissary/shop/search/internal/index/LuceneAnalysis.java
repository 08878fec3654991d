package commissary.shop.search.internal.index;

import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/** The analyzers as Lucene has them. Accents go before stemming, so that a word without them has the same stem. */
public final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    static final String SYNONYMS = "commissary/shop/search/synonyms.txt";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        folded(context, Analyzers.PLAIN);
        folded(context, Analyzers.ENGLISH).tokenFilter("porterStem");
        folded(context, Analyzers.FRENCH).tokenFilter("frenchLightStem");
        withSynonyms(folded(context, Analyzers.ENGLISH_QUERY)).tokenFilter("porterStem");
        withSynonyms(folded(context, Analyzers.FRENCH_QUERY)).tokenFilter("frenchLightStem");
    }

    /** An index of another version is built anew. */
    static String version() {
        return Version.LATEST.toString();
    }

    private static LuceneAnalysisOptionalComponentsStep folded(
            LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("elision")
                .tokenFilter("englishPossessive")
                .tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisOptionalComponentsStep withSynonyms(LuceneAnalysisOptionalComponentsStep analyzer) {
        return analyzer.tokenFilter("synonymGraph").param("synonyms", SYNONYMS);
    }
}
