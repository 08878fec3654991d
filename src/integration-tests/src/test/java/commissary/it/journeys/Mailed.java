package commissary.it.journeys;

import commissary.it.world.Letters.Letter;
import commissary.it.world.Site;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a letter, as its reader presses them. */
final class Mailed {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private Mailed() {}

    /** The first link to a part of the site. */
    static String link(Letter letter, String path) {
        Matcher links = LINK.matcher(letter.html());
        while (links.find()) {
            String link =
                    links.group(1).replace("&#x3D;", "=").replace("&#61;", "=").replace("&amp;", "&");
            if (link.startsWith(Site.BASE + path)) {
                return link;
            }
        }
        throw new AssertionError("No link to " + path + " in: " + letter.html());
    }
}
