package commissary.shop.imports.internal;

import commissary.platform.imports.FileReading;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The kinds of files that other features read. */
@Dependent
class FileKinds {

    private final Iterable<FileReading> readings;

    @Inject
    FileKinds(@Any Instance<FileReading> readings) {
        this((Iterable<FileReading>) readings);
    }

    private FileKinds(Iterable<FileReading> readings) {
        this.readings = readings;
    }

    static FileKinds of(Iterable<FileReading> readings) {
        return new FileKinds(readings);
    }

    Optional<FileReading> find(String kind) {
        for (FileReading reading : readings) {
            if (reading.kind().equals(kind)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }
}
