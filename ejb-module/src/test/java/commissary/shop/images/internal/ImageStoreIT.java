package commissary.shop.images.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.persistence.TestDatabase;
import commissary.shop.images.internal.files.ImageName;
import commissary.shop.images.internal.picture.Format;
import commissary.shop.images.internal.picture.PictureType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Promised uploads and attached pictures in the real database. */
class ImageStoreIT {

    private static final Instant EXPIRES = Instant.parse("2026-11-21T12:00:00Z");
    private static final Attached.Shape SHAPE = new Attached.Shape(Format.PNG, 40, 30);

    private final Jdbi jdbi = TestDatabase.get().jdbi();
    private final ImageStore store = new ImageStore(jdbi);
    private final long product = newProduct();

    @Test
    void anUploadIsTakenOnlyOnceItIsCleaned() {
        Upload upload = promised();
        assertThat(store.upload(product, upload.version())).hasValue(upload);
        assertThat(store.upload(product + 1, upload.version())).isEmpty();
        assertThat(store.take(product, upload.version())).isEmpty();

        store.noteCleaned(upload.version(), SHAPE);

        assertThat(store.take(product + 1, upload.version())).isEmpty();
        assertThat(store.take(product, upload.version()).flatMap(Upload::cleaned))
                .hasValue(SHAPE);
        assertThat(store.take(product, upload.version())).isEmpty();
    }

    @Test
    void aProductHasOnlySoManyUploadsThatWait() {
        assertThat(store.promise(upload(), 2)).isTrue();
        assertThat(store.promise(upload(), 2)).isTrue();
        assertThat(store.promise(upload(), 2)).isFalse();
    }

    @Test
    void whatExpiredLongAgoIsForgotten() {
        Upload upload = promised();

        assertThat(store.takeExpired(EXPIRES)).doesNotContain(upload);
        assertThat(store.takeExpired(EXPIRES.plusMillis(1))).contains(upload);
        assertThat(store.upload(product, upload.version())).isEmpty();
    }

    @Test
    void theLatestIsFirstUntilAnotherIsChosen() {
        Attached a = added();
        Attached b = added();
        Attached c = added();
        assertThat(store.of(List.of(product))).containsExactly(c, b, a);

        store.makeFirst(b);
        store.makeFirst(b);

        assertThat(store.of(List.of(product))).containsExactly(b, c, a);
        assertThat(store.image(product, b.version())).hasValue(b);
        assertThat(store.image(product + 1, b.version())).isEmpty();
    }

    @Test
    void theOnlyPictureIsAndStaysFirst() {
        Attached only = added();

        store.makeFirst(only);

        assertThat(store.of(List.of(product, product + 1))).containsExactly(only);
    }

    @Test
    void whatIsTakenAwayIsGone() {
        Attached a = added();
        Attached b = added();
        assertThat(store.remove(product + 1, a.id())).isEmpty();

        assertThat(store.remove(product, a.id())).hasValue(a);

        assertThat(store.isThere(a.id())).isFalse();
        assertThat(store.markReady(a.id())).isFalse();
        assertThat(store.markReady(b.id())).isTrue();
        assertThat(store.of(List.of(product))).extracting(Attached::ready).containsExactly(true);
        assertThat(store.removeAll(product)).extracting(Attached::id).containsExactly(b.id());
        assertThat(store.of(List.of(product))).isEmpty();
    }

    private Upload promised() {
        Upload upload = upload();
        assertThat(store.promise(upload, 100)).isTrue();
        return upload;
    }

    private Upload upload() {
        return new Upload(ImageName.newVersion(), product, PictureType.PNG, EXPIRES, Optional.empty());
    }

    private Attached added() {
        return store.addFirst(upload(), SHAPE);
    }

    private long newProduct() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with category as (
                            insert into catalog.category (name, slug) values ('Test', gen_random_uuid()) returning id
                        )
                        insert into catalog.product
                            (sku, name, description, category_id, price_cents, stock, created_at, updated_at)
                        select gen_random_uuid(), 'Thing', '', id, 100, 5, now(), now() from category
                        returning id
                        """)
                .mapTo(Long.class)
                .one());
    }
}
