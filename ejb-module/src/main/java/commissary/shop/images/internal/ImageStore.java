package commissary.shop.images.internal;

import commissary.shop.images.internal.picture.Format;
import commissary.shop.images.internal.picture.PictureType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What is known of pictures and promised uploads. */
@Dependent
class ImageStore {

    private static final String UPLOAD = "version, product_id, content_type, expires_at, format, width, height";
    private static final String IMAGE = "id, product_id, version, format, width, height, ready";

    private final Jdbi jdbi;

    @Inject
    ImageStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Promises one unless the product has too many that wait. */
    boolean promise(Upload upload, int maxWaiting) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                insert into images.upload (version, product_id, content_type, expires_at)
                                select :version, :product, :type, :expires
                                where (select count(*) from images.upload where product_id = :product) < :max
                                """)
                        .bind("version", upload.version())
                        .bind("product", upload.productId())
                        .bind("type", upload.type().contentType())
                        .bind("expires", upload.expiresAt())
                        .bind("max", maxWaiting)
                        .execute()
                == 1);
    }

    Optional<Upload> upload(long productId, String version) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + UPLOAD + " from images.upload where version = :version and product_id = :product")
                .bind("version", version)
                .bind("product", productId)
                .map(ImageStore::uploadOf)
                .findOne());
    }

    void noteCleaned(String version, Attached.Shape shape) {
        jdbi.useHandle(handle -> handle.createUpdate("update images.upload set format = :format, width = :width,"
                        + " height = :height where version = :version")
                .bind("format", shape.format().ending())
                .bind("width", shape.width())
                .bind("height", shape.height())
                .bind("version", version)
                .execute());
    }

    /** Takes an upload out of those that wait; one that nobody has looked at stays. */
    Optional<Upload> take(long productId, String version) {
        return jdbi.withHandle(handle -> handle.createQuery("delete from images.upload where version = :version"
                        + " and product_id = :product and format is not null returning " + UPLOAD)
                .bind("version", version)
                .bind("product", productId)
                .map(ImageStore::uploadOf)
                .findOne());
    }

    /** Takes out what expired before that and was never attached. */
    List<Upload> takeExpired(Instant before) {
        return jdbi.withHandle(
                handle -> handle.createQuery("delete from images.upload where expires_at < :before returning " + UPLOAD)
                        .bind("before", before)
                        .map(ImageStore::uploadOf)
                        .list());
    }

    Attached addFirst(Upload upload, Attached.Shape shape) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into images.image (product_id, version, format, width, height, position)
                        values (:product, :version, :format, :width, :height,
                                (select coalesce(min(position), 0) - 1 from images.image where product_id = :product))
                        returning\s"""
                                + IMAGE)
                .bind("product", upload.productId())
                .bind("version", upload.version())
                .bind("format", shape.format().ending())
                .bind("width", shape.width())
                .bind("height", shape.height())
                .map(ImageStore::imageOf)
                .one());
    }

    Optional<Attached> image(long productId, String version) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + IMAGE + " from images.image where product_id = :product and version = :version")
                .bind("product", productId)
                .bind("version", version)
                .map(ImageStore::imageOf)
                .findOne());
    }

    /** Puts it before the others, if it is not there. */
    void makeFirst(Attached image) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update images.image set position = others.first - 1
                        from (select min(position) as first from images.image
                              where product_id = :product and id <> :id) others
                        where id = :id and position >= others.first
                        """)
                .bind("product", image.productId())
                .bind("id", image.id())
                .execute());
    }

    Optional<Attached> remove(long productId, long imageId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "delete from images.image where product_id = :product and id = :id returning " + IMAGE)
                .bind("product", productId)
                .bind("id", imageId)
                .map(ImageStore::imageOf)
                .findOne());
    }

    List<Attached> removeAll(long productId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("delete from images.image where product_id = :product returning " + IMAGE)
                        .bind("product", productId)
                        .map(ImageStore::imageOf)
                        .list());
    }

    /** Of all these products, each one's main picture first. */
    List<Attached> of(Collection<Long> productIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + IMAGE
                        + " from images.image where product_id = any(cast(:products as bigint[]))"
                        + " order by product_id, position, id")
                .bind("products", productIds.toArray(Long[]::new))
                .map(ImageStore::imageOf)
                .list());
    }

    boolean isThere(long imageId) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from images.image where id = :id)")
                .bind("id", imageId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Notes that the sizes are made; false if the picture is gone. */
    boolean markReady(long imageId) {
        return jdbi.withHandle(handle -> handle.createUpdate("update images.image set ready = true where id = :id")
                        .bind("id", imageId)
                        .execute()
                == 1);
    }

    private static Upload uploadOf(ResultSet row, StatementContext context) throws SQLException {
        @Nullable String format = row.getString("format");
        return new Upload(
                row.getString("version"),
                row.getLong("product_id"),
                PictureType.ofContentType(row.getString("content_type")).orElseThrow(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                format == null ? Optional.empty() : Optional.of(shape(row)));
    }

    private static Attached imageOf(ResultSet row, StatementContext context) throws SQLException {
        return new Attached(
                row.getLong("id"),
                row.getLong("product_id"),
                row.getString("version"),
                shape(row),
                row.getBoolean("ready"));
    }

    private static Attached.Shape shape(ResultSet row) throws SQLException {
        return new Attached.Shape(
                Format.ofEnding(row.getString("format")).orElseThrow(), row.getInt("width"), row.getInt("height"));
    }
}
