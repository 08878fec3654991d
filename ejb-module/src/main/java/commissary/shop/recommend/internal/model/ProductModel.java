package commissary.shop.recommend.internal.model;

/**
 * What the model knows of a product.
 *
 * @param people who bought it or looked at it
 * @param repeatRate the share of its buyers who bought it again on another day
 * @param similar what the same people were interested in, the most similar first; cosines
 * @param leads what people who have it are likely to want, the likeliest first; to be added up over all that one has
 */
public record ProductModel(long productId, int people, float repeatRate, Scored similar, Scored leads) {

    /** Products and what speaks for them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Scored(long[] productIds, float[] scores) {}
}
