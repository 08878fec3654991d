package commissary.shop.images.internal;

import commissary.platform.events.Events;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.platform.persistence.Service;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import commissary.shared.TooMany;
import commissary.shop.images.ProductImagesChanged;
import commissary.shop.images.internal.files.ImageName;
import commissary.shop.images.internal.files.ImageSize;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is written of pictures, each step in the caller's transaction or one of its own; files are the jobs' matter. */
@Service
public class ImageSteps {

    private static final int MAX_WAITING = 20;
    private static final int MAX_IMAGES = 12;

    /** After its address has expired: until then the file keeps another from being put in its place. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final ImageStore store;
    private final Jobs jobs;
    private final Events events;
    private final Clock clock;

    @Inject
    ImageSteps(ImageStore store, Jobs jobs, Events events, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ImageSteps() {
        this(null, null, null, null);
    }

    void promise(Upload upload) {
        if (!store.promise(upload, MAX_WAITING)) {
            throw new TooMany(
                    "TOO_MANY_UPLOADS",
                    "So many uploads of this product were never attached; attach them, or wait",
                    Duration.between(clock.instant(), upload.expiresAt()));
        }
    }

    /** The upload that is to be looked at; empty if it was already. */
    Optional<Upload> unchecked(ImageName name) {
        if (store.image(name.productId(), name.version()).isPresent()) {
            return Optional.empty();
        }
        Upload upload = store.upload(name.productId(), name.version()).orElseThrow(ImageSteps::notOurs);
        return Optional.of(upload).filter(one -> one.cleaned().isEmpty());
    }

    void noteCleaned(Upload upload, Attached.Shape shape) {
        store.noteCleaned(upload.version(), shape);
    }

    void attach(ImageName name) {
        Optional<Upload> checked = store.take(name.productId(), name.version());
        if (checked.isPresent()) {
            add(checked.get());
            return;
        }
        Optional<Attached> known = store.image(name.productId(), name.version());
        if (known.isEmpty()) {
            boolean isPromised = store.upload(name.productId(), name.version()).isPresent();
            throw isPromised ? notUploaded() : notOurs();
        }
        store.makeFirst(known.get());
    }

    private void add(Upload upload) {
        if (store.of(List.of(upload.productId())).size() >= MAX_IMAGES) {
            throw new Rejected("TOO_MANY_IMAGES", "A product has at most so many pictures", Map.of("max", MAX_IMAGES));
        }
        Attached image = store.addFirst(upload, upload.cleaned().orElseThrow(ImageSteps::notUploaded));
        jobs.enqueue(NewJob.of(
                MakeSizes.TYPE, new MakeSizes.Order(image.id(), image.name().key())));
        dropUpload(upload);
    }

    void remove(long productId, long imageId) {
        Attached image = store.remove(productId, imageId)
                .orElseThrow(() ->
                        new NotFound("IMAGE_NOT_FOUND", "The product has no such picture", Map.of("imageId", imageId)));
        dropFiles(image);
    }

    void removeAll(long productId) {
        store.removeAll(productId).forEach(this::dropFiles);
    }

    List<Attached> of(Collection<Long> productIds) {
        return store.of(productIds);
    }

    boolean isThere(long imageId) {
        return store.isThere(imageId);
    }

    /** Notes that the sizes are made, and tells those who show the product; false if the picture is gone. */
    boolean finish(long imageId, long productId) {
        if (!store.markReady(imageId)) {
            return false;
        }
        events.publish(new ProductImagesChanged(UUID.randomUUID(), clock.instant(), productId));
        tellCdn(productId);
        return true;
    }

    void tellCdn(long productId) {
        jobs.enqueue(NewJob.of(TellCdn.TYPE, new TellCdn.News(productId)));
    }

    /** Forgets uploads that nobody attached in time. */
    void forgetUploads(Instant before) {
        store.takeExpired(before).forEach(upload -> {
            dropUpload(upload);
            // What was cleaned and then not attached.
            upload.cleaned()
                    .map(shape -> new ImageName(upload.productId(), upload.version(), ImageSize.FULL, shape.format()))
                    .ifPresent(name ->
                            jobs.enqueue(NewJob.of(DropFiles.TYPE, new DropFiles.Order(List.of(name.key()), null))));
        });
    }

    private void dropUpload(Upload upload) {
        DropFiles.Order order = new DropFiles.Order(List.of(ImageName.uploadKey(upload.version())), null);
        jobs.enqueue(
                NewJob.of(DropFiles.TYPE, order).notBefore(upload.expiresAt().plus(GRACE)));
    }

    private void dropFiles(Attached image) {
        DropFiles.Order order = new DropFiles.Order(image.name().allKeys(), image.productId());
        jobs.enqueue(NewJob.of(DropFiles.TYPE, order));
    }

    static Rejected notOurs() {
        return new Rejected("IMAGE_NOT_OURS", "This is no address that was given for a picture of this product");
    }

    static Conflict notUploaded() {
        return new Conflict("IMAGE_NOT_UPLOADED", "Nothing was put to the upload's address yet");
    }
}
