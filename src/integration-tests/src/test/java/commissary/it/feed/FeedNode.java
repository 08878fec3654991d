package commissary.it.feed;

import commissary.it.http.Api;
import commissary.it.world.Node;
import commissary.it.world.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A node whose settings of the feed are not those of the server under test. Of the demo's data it has the people and their
 * key only: a shop would keep it busy for a while after its start.
 */
final class FeedNode extends Node {
    private static final String DATA = "commissary.migrations.extra-location";
    private static final String PEOPLE = "R__demo_accounts.sql";

    FeedNode(int number, Map<String, String> differences) {
        super(number, withPeopleOnly(differences));
    }

    /** A node that fetches a table of the real shop. */
    static FeedNode fetching(int number, String table, String phpMyAdmin, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("commissary.feed.source", "phpmyadmin");
        settings.put("commissary.feed.phpmyadmin.url", phpMyAdmin);
        settings.put("commissary.feed.phpmyadmin.user", ShopDatabase.READER);
        settings.put("commissary.feed.phpmyadmin.password", ShopDatabase.PASSWORD);
        settings.put("commissary.feed.phpmyadmin.database", "shop");
        settings.put("commissary.feed.phpmyadmin.table", table);
        return new FeedNode(number, settings);
    }

    /** A program that may read and refresh. */
    Api program() {
        return Feed.program().at(site());
    }

    Syncs syncs() {
        return new Syncs(admin(), program());
    }

    private static Map<String, String> withPeopleOnly(Map<String, String> differences) {
        Path all = Path.of(usualSettings().getProperty(DATA));
        Path some = Site.OUTPUT.resolve("data-of-nodes");
        try {
            Files.createDirectories(some);
            Files.copy(all.resolve(PEOPLE), some.resolve(PEOPLE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>(differences);
        settings.put(DATA, some.toString());
        return settings;
    }
}
