package commissary.web.nutrition;

import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Writes somebody's diary while it is read, a page at a time. */
@Dependent
class DiaryExport {

    private final DiaryPages pages;

    @Inject
    DiaryExport(DiaryPages pages) {
        this.pages = pages;
    }

    void write(Actor actor, ExportFormat format, OutputStream target) throws IOException {
        switch (format) {
            case JSON -> new JsonDiary(pages, actor).write(target);
            case CSV -> new CsvDiary(pages, actor).write(target);
        }
    }
}
