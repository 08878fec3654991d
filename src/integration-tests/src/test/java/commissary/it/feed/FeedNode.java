package commissary.it.feed;

import commissary.it.http.Api;
import commissary.it.world.Node;
import java.util.HashMap;
import java.util.Map;

/** A node whose settings of the feed are not those of the server under test. */
final class FeedNode extends Node {

    FeedNode(int number, Map<String, String> differences) {
        super(number, differences);
    }

    /** A node that fetches a table of the real shop. */
    static FeedNode fetching(String table, String phpMyAdmin, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("commissary.feed.source", "phpmyadmin");
        settings.put("commissary.feed.phpmyadmin.url", phpMyAdmin);
        settings.put("commissary.feed.phpmyadmin.user", ShopDatabase.READER);
        settings.put("commissary.feed.phpmyadmin.password", ShopDatabase.PASSWORD);
        settings.put("commissary.feed.phpmyadmin.database", "shop");
        settings.put("commissary.feed.phpmyadmin.table", table);
        return new FeedNode(1, settings);
    }

    /** A program that may read and refresh. */
    Api program() {
        return Feed.program().at(site());
    }

    Syncs syncs() {
        return new Syncs(admin(), program());
    }
}
