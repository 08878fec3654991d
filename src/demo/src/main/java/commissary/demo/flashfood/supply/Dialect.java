package commissary.demo.flashfood.supply;

/** How one store's data is written: the real upstream differs from store to store, so a client must take each. */
public record Dialect(boolean pricesAsText, AddressForm addressForm, GalleryForm galleryForm) {
    /** The commonest way. */
    public static final Dialect USUAL = new Dialect(true, AddressForm.LINE_AND_CITY, GalleryForm.ABSENT);

    /** Which fields carry the address. */
    public enum AddressForm {
        LINE_AND_CITY,
        FULL,
        BOTH
    }

    /** What {@code imageGallery} holds beside {@code imageUrl}. */
    public enum GalleryForm {
        ABSENT,
        LIST,
        SINGLE
    }
}
