/** Where the files of pictures are kept: a folder, or a bucket of S3 or its like. */
@NullMarked
package commissary.shop.images.internal.files;

import org.jspecify.annotations.NullMarked;
