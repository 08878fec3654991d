package commissary.feed.internal.snapshot;

import commissary.feed.internal.sync.VersionStore.Version;
import commissary.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first lines of documents. */
final class Heads {

    private Heads() {}

    static String all(Version version) {
        return open(Map.of(), version.records(), version);
    }

    static String changes(long since, long count, List<String> deleted, Version version) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("version", version.number());
        more.put("since", since);
        more.put("deleted", deleted);
        return open(more, count, version);
    }

    private static String open(Map<String, Object> more, long count, Version version) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("status", "success");
        head.put("count", count);
        head.put("last_updated", version.readAt());
        head.putAll(more);
        try {
            String object = Json.mapper().writeValueAsString(head);
            return object.substring(0, object.length() - 1) + ",\"data\":[";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
