package commissary.feed.internal.source.file;

import commissary.feed.SyncStep;
import commissary.feed.internal.source.CsvRows;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.FeedSourceConfig.Layout;
import commissary.feed.internal.source.FeedSourceConfig.SourceFile;
import commissary.feed.internal.source.OrderSource;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.SourceProgress;
import commissary.feed.internal.source.http.Answer;
import commissary.feed.internal.source.http.CookieJar;
import commissary.feed.internal.source.http.Question;
import commissary.feed.internal.source.http.SourceClient;
import commissary.feed.internal.source.patience.Deadline;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;

/** Takes a copy of a file. Every line must end with a line end: the last one without is taken for cut off. */
public final class FileSource implements OrderSource {

    private final FeedSourceConfig config;
    private final SourceFile place;
    private final SourceClient client;

    public FileSource(FeedSourceConfig config, SourceFile place, SourceClient client) {
        this.config = config;
        this.place = place;
        this.client = client;
    }

    @Override
    public Download download(Path folder, SourceProgress progress) {
        progress.at(SyncStep.CONNECT, 0);
        Path given = folder.resolve("given.csv");
        if (place.location().matches("(?i)https?:.*")) {
            fetch(given, progress);
        } else {
            copy(given, progress);
        }
        Path csv = given;
        if (place.layout() == Layout.SHOPIFY) {
            csv = folder.resolve("orders.csv");
            new ShopifyExport(given).gather(csv);
            delete(given);
        }
        Download download = describe(csv);
        progress.at(SyncStep.DOWNLOAD, 1);
        return download;
    }

    private void fetch(Path given, SourceProgress progress) {
        Answer answer = client.download(
                Question.get(URI.create(place.location())),
                new CookieJar(),
                given,
                Deadline.in(config.sourceTimeout()),
                saved -> progress.at(SyncStep.DOWNLOAD, 0));
        if (answer.isSaved()) {
            return;
        } else if (answer.isGood()) {
            throw SourceFault.HTML.because("The address of the file answers with a web page");
        } else if (answer.isRedirect()) {
            throw SourceFault.REFUSED.because("The address redirects; the settings must name the final address");
        }
        throw switch (answer.status()) {
            case 401, 403 -> SourceFault.LOGIN_REFUSED.because("The address refuses access (" + answer.status() + ")");
            case 404, 410 -> SourceFault.NOT_FOUND.because("At the address is no file (" + answer.status() + ")");
            default -> SourceFault.REFUSED.because("The address answered " + answer.status());
        };
    }

    private void copy(Path given, SourceProgress progress) {
        Path path = path();
        try {
            BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
            if (!before.isRegularFile()) {
                throw SourceFault.NOT_FOUND.because("The path is not that of a file");
            } else if (before.size() > config.maxBytes()) {
                throw SourceFault.TOO_LARGE.because("The file is larger than " + config.maxBytes() + " bytes");
            }
            progress.at(SyncStep.DOWNLOAD, 0);
            Files.copy(path, given);
            BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
            boolean isSame = before.size() == after.size()
                    && before.lastModifiedTime().equals(after.lastModifiedTime())
                    && Files.size(given) == after.size();
            if (!isSame) {
                throw SourceFault.TRUNCATED.because("The file was written while it was read");
            }
        } catch (IOException e) {
            throw SourceFault.DISK.because("The file cannot be copied", e);
        }
    }

    private Path path() {
        try {
            Path path = Path.of(place.location());
            if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw SourceFault.NOT_FOUND.because("There is no file at the path of the settings");
            } else if (!Files.isReadable(path)) {
                throw SourceFault.REFUSED.because("The file at the path of the settings may not be read");
            }
            return path;
        } catch (InvalidPathException e) {
            throw SourceFault.NOT_FOUND.because("The path of the settings is none", e);
        }
    }

    /** Reads the file once through, and guesses the types. */
    private Download describe(Path csv) {
        try (CsvRows rows = CsvRows.open(csv)) {
            if (!rows.header().contains(place.key())) {
                throw SourceFault.NOT_FOUND.because("The file has no column " + place.key());
            }
            TypeGuesses guesses = new TypeGuesses(rows.header());
            long count = 0;
            while (rows.next()) {
                count++;
                for (int i = 0; i < rows.header().size(); i++) {
                    guesses.see(i, rows.get(i));
                }
            }
            return new Download(csv, guesses.columns(), place.key(), OptionalLong.of(count));
        }
    }

    private static void delete(Path given) {
        try {
            Files.delete(given);
        } catch (IOException e) {
            throw SourceFault.DISK.because("The download cannot be deleted", e);
        }
    }
}
