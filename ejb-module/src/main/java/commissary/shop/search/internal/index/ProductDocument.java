package commissary.shop.search.internal.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A product for sale as the index has it. Texts stand in it as they are, as English and as French, since nobody says
 * in which language a product is described.
 *
 * @param newest the product's id: those offered later have higher ones
 * @param skuKey the seller's number in small letters
 * @param brandKey the brand in small letters
 * @param categories names of its categories and of all above them
 * @param categoryIds of the same
 * @param attributes the values
 * @param rating in hundredths
 */
@SearchEntity
@Indexed(index = ProductDocument.INDEX)
public record ProductDocument(
        @DocumentId Long id,
        @GenericField(sortable = Sortable.YES) Long newest,
        @FullTextField(analyzer = Analyzers.PLAIN, projectable = Projectable.YES)
                @FullTextField(
                        name = "nameEnglish",
                        analyzer = Analyzers.ENGLISH,
                        searchAnalyzer = Analyzers.ENGLISH_QUERY)
                @FullTextField(
                        name = "nameFrench",
                        analyzer = Analyzers.FRENCH,
                        searchAnalyzer = Analyzers.FRENCH_QUERY)
                String name,
        @KeywordField String skuKey,
        @FullTextField(analyzer = Analyzers.PLAIN)
                @KeywordField(name = "brandName", aggregable = Aggregable.YES, projectable = Projectable.YES)
                @Nullable
                String brand,
        @KeywordField @Nullable String brandKey,
        @FullTextField(analyzer = Analyzers.PLAIN, projectable = Projectable.YES)
                @FullTextField(
                        name = "categoriesEnglish",
                        analyzer = Analyzers.ENGLISH,
                        searchAnalyzer = Analyzers.ENGLISH_QUERY)
                @FullTextField(
                        name = "categoriesFrench",
                        analyzer = Analyzers.FRENCH,
                        searchAnalyzer = Analyzers.FRENCH_QUERY)
                List<String> categories,
        @GenericField(aggregable = Aggregable.YES) List<Long> categoryIds,
        @FullTextField(
                        name = "attributesEnglish",
                        analyzer = Analyzers.ENGLISH,
                        searchAnalyzer = Analyzers.ENGLISH_QUERY)
                @FullTextField(
                        name = "attributesFrench",
                        analyzer = Analyzers.FRENCH,
                        searchAnalyzer = Analyzers.FRENCH_QUERY)
                List<String> attributes,
        @FullTextField(
                        name = "descriptionEnglish",
                        analyzer = Analyzers.ENGLISH,
                        searchAnalyzer = Analyzers.ENGLISH_QUERY)
                @FullTextField(
                        name = "descriptionFrench",
                        analyzer = Analyzers.FRENCH,
                        searchAnalyzer = Analyzers.FRENCH_QUERY)
                String description,
        @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES) Long priceCents,
        @GenericField(sortable = Sortable.YES) @Nullable Integer rating,
        @GenericField(aggregable = Aggregable.YES) Boolean inStock) {

    static final String INDEX = "product";
}
