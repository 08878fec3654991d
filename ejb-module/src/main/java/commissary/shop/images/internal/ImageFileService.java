package commissary.shop.images.internal;

import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import commissary.shop.images.ImageFiles;
import commissary.shop.images.internal.files.Addresses;
import commissary.shop.images.internal.files.FolderBucket;
import commissary.shop.images.internal.files.ImageName;
import commissary.shop.images.internal.files.S3Bucket;
import commissary.shop.images.internal.files.UploadSignature;
import commissary.shop.images.internal.picture.PictureType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes and finds files in this installation's own folder. */
@Dependent
class ImageFileService implements ImageFiles {

    private final FolderBucket folder;
    private final UploadSignature signature;
    private final ImagesConfig config;
    private final Clock clock;

    @Inject
    ImageFileService(FolderBucket folder, UploadSignature signature, ImagesConfig config, Clock clock) {
        this.folder = folder;
        this.signature = signature;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void receive(SignedUpload upload, String contentType, InputStream body) throws IOException {
        if (config.bucket().isPresent()) {
            throw new NotFound("UPLOAD_NOT_FOUND", "Uploads do not come here");
        }
        if (!signature.isOurs(upload)) {
            throw new Forbidden("UPLOAD_SIGNATURE_WRONG", "This address was not given by this site");
        }
        Instant expires = Instant.ofEpochSecond(Long.parseLong(upload.expires()));
        if (!clock.instant().isBefore(expires)) {
            throw new Forbidden("UPLOAD_EXPIRED", "This address has expired; ask for another one");
        }
        if (!PictureType.ofContentType(contentType).equals(PictureType.ofContentType(upload.contentType()))) {
            throw new Rejected("IMAGE_TYPE_MISMATCH", "Another type of picture was announced");
        }
        folder.receive(upload.version(), Long.parseLong(upload.size()), body);
    }

    @Override
    public Optional<Picture> picture(String name) {
        return ImageName.ofKey(name).flatMap(known -> folder.file(known)
                .map(file -> new Picture(file, known.format().type().contentType())));
    }

    @Override
    public List<String> pictureOrigins() {
        return config.publicUrl().map(Addresses::origin).stream().toList();
    }

    @Override
    public List<String> uploadOrigins() {
        return config.bucket().isPresent() ? List.of(Addresses.origin(S3Bucket.uploadOrigin(config))) : List.of();
    }
}
