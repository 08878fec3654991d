package commissary.demo.shop;

import java.io.IOException;

/** The shop answered, but did not do what it was asked. */
final class ShopRefused extends IOException {
    private static final long serialVersionUID = 1L;

    ShopRefused(String asked, int status) {
        super(asked + " was answered with " + status);
    }
}
