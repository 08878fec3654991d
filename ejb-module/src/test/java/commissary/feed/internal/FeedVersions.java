package commissary.feed.internal;

import commissary.feed.internal.source.SourceColumn;
import commissary.feed.internal.sync.VersionStore;
import commissary.platform.persistence.TestDatabase;
import commissary.platform.persistence.internal.CopyBulkLoad;
import java.util.List;

/** The versions in the real database, without any order at first. */
public final class FeedVersions {

    public static final List<SourceColumn> COLUMNS =
            List.of(new SourceColumn("id", "int"), new SourceColumn("note", "text"));

    private FeedVersions() {}

    public static VersionStore empty() {
        TestDatabase.get()
                .owner()
                .useHandle(handle -> handle.execute("truncate feed.sync, feed.version, feed.record, feed.loaded"));
        return new VersionStore(
                TestDatabase.get().jdbi(), new CopyBulkLoad(TestDatabase.get().jdbi()));
    }
}
