package commissary.shop.imports;

import commissary.shared.Actor;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings in files; administrators do. Products come in files of comma-separated values. The first line names the columns:
 * {@code sku}, which every row needs, {@code name}, {@code category} (such as {@code Food > Fruit}) and {@code price},
 * which every new product needs, {@code description}, {@code brand}, {@code stock}, {@code active}, {@code foodId}, and
 * {@code attribute:…} for each attribute. A product that has the number already is changed in the columns there are.
 */
public interface FileImports {

    /** The kind of this feature's own files. */
    String PRODUCTS = "products";

    /** The most refused rows that are kept of one file; all are counted. */
    int MAX_REFUSED = 10_000;

    /**
     * Takes a file; it is read soon afterwards.
     *
     * @param content products in UTF-8, with commas, semicolons or tabs between the values; or what that kind's reader reads
     * @throws Invalid if nobody reads files of this kind, the file's name is no line of up to 200 characters, or there is
     *     nothing in it
     * @throws IOException if the file does not come to its end; the import has failed then
     */
    FileImport start(Actor actor, String kind, String fileName, InputStream content) throws IOException;

    /** Those of that kind, or of all if it is null; the latest first. */
    Page<FileImport> find(Actor actor, @Nullable String kind, PageRequest page);

    /** @throws NotFound {@code IMPORT_NOT_FOUND} */
    FileImport get(Actor actor, long importId);

    /** The rows that were refused, in the file's order; the first {@value #MAX_REFUSED} of them. */
    Page<RefusedRow> refused(Actor actor, long importId, PageRequest page);

    /** Writes the refused rows as they were, with a column {@code errors} behind: to be mended and brought again. */
    void writeRefused(Actor actor, long importId, OutputStream target) throws IOException;
}
