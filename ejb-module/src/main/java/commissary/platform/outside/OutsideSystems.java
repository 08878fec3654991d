package commissary.platform.outside;

/** Opens the way to systems outside of the product. */
public interface OutsideSystems {

    /** To be called once for each system and kept: its breaker remembers. */
    OutsideSystem open(Manner manner);
}
