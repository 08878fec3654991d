package commissary.shop.images.internal;

import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Rejected;
import commissary.shared.TooLarge;
import commissary.shop.images.ImageUpload;
import commissary.shop.images.ProductImage;
import commissary.shop.images.ProductImages;
import commissary.shop.images.internal.files.Bucket;
import commissary.shop.images.internal.files.Bucket.Promise;
import commissary.shop.images.internal.files.Chosen;
import commissary.shop.images.internal.files.ImageName;
import commissary.shop.images.internal.files.ImageSize;
import commissary.shop.images.internal.picture.Format;
import commissary.shop.images.internal.picture.PictureFile;
import commissary.shop.images.internal.picture.PictureType;
import commissary.shop.images.internal.picture.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The front door of pictures. It begins no transaction itself: between its steps it waits for stores that may be far
 * away.
 */
@ApplicationScoped
class ImageService implements ProductImages {

    private final ImageSteps steps;
    private final Bucket bucket;
    private final Pictures pictures;
    private final ImagesConfig config;
    private final Clock clock;

    @Inject
    ImageService(ImageSteps steps, @Chosen Bucket bucket, Pictures pictures, ImagesConfig config, Clock clock) {
        this.steps = steps;
        this.bucket = bucket;
        this.pictures = pictures;
        this.config = config;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ImageService() {
        this(null, null, null, null, null);
    }

    @Override
    public ImageUpload offer(long productId, String contentType, long size) {
        PictureType type = PictureType.ofContentType(contentType)
                .orElseThrow(() -> new Rejected(
                        "IMAGE_TYPE_REFUSED", "Pictures are of the types image/jpeg, image/png or image/webp"));
        if (size < 1) {
            throw new Invalid("size", "must be 1 or more");
        }
        if (size > MAX_BYTES) {
            throw tooLarge();
        }
        Instant expires = clock.instant().plus(config.uploadLifetime()).truncatedTo(ChronoUnit.SECONDS);
        Upload upload = new Upload(ImageName.newVersion(), productId, type, expires, Optional.empty());
        steps.promise(upload);
        Bucket.Door door =
                bucket.uploadDoor(new Promise(upload.version(), productId, type.contentType(), size, expires));
        Format likely = type == PictureType.PNG ? Format.PNG : Format.JPG;
        String imageUrl =
                bucket.publicBase() + new ImageName(productId, upload.version(), ImageSize.FULL, likely).key();
        return new ImageUpload(door.url(), door.headers(), imageUrl, expires);
    }

    @Override
    public void check(long productId, String imageUrl) {
        Optional<Upload> unchecked = steps.unchecked(name(productId, imageUrl));
        if (unchecked.isEmpty()) {
            return;
        }
        Upload upload = unchecked.get();
        byte[] bytes =
                bucket.read(ImageName.uploadKey(upload.version()), MAX_BYTES).orElseThrow(ImageSteps::notUploaded);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        PictureFile cleaned = pictures.clean(bytes, upload.type());
        ImageName name = new ImageName(productId, upload.version(), ImageSize.FULL, cleaned.format());
        bucket.write(name.key(), cleaned.bytes(), cleaned.format().type().contentType());
        steps.noteCleaned(upload, new Attached.Shape(cleaned.format(), cleaned.width(), cleaned.height()));
    }

    @Override
    public void attach(long productId, String imageUrl) {
        steps.attach(name(productId, imageUrl));
    }

    @Override
    public void remove(long productId, long imageId) {
        steps.remove(productId, imageId);
    }

    @Override
    public void removeAll(long productId) {
        steps.removeAll(productId);
    }

    @Override
    public Map<Long, List<ProductImage>> of(Collection<Long> productIds) {
        if (productIds.isEmpty()) {
            return Map.of();
        }
        String base = bucket.publicBase();
        return steps.of(productIds).stream()
                .collect(Collectors.groupingBy(
                        Attached::productId,
                        LinkedHashMap::new,
                        Collectors.mapping(image -> image.view(base), Collectors.toList())));
    }

    /** The ending does not count: only the picture itself tells in which format it is best kept. */
    private ImageName name(long productId, String imageUrl) {
        return Optional.of(imageUrl)
                .filter(url -> url.startsWith(bucket.publicBase()))
                .flatMap(
                        url -> ImageName.ofKey(url.substring(bucket.publicBase().length())))
                .filter(name -> name.productId() == productId)
                .orElseThrow(ImageSteps::notOurs);
    }

    private static TooLarge tooLarge() {
        return new TooLarge("IMAGE_TOO_LARGE", "A picture has at most 5 MB", Map.of("maxBytes", MAX_BYTES));
    }
}
