package commissary.web.download;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags that {@code If-Match} and {@code If-None-Match} list. */
record EntityTags(List<String> headers) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");
    private static final String WEAK = "W/";

    boolean isAbsent() {
        return headers.isEmpty();
    }

    /** Whether one of them names the same content, perhaps in other bytes. */
    boolean containsWeakly(String tag) {
        return isAny() || contains(tag, true);
    }

    /** Whether one of them names the same bytes. */
    boolean containsStrongly(String tag) {
        return isAny() || (!tag.startsWith(WEAK) && contains(tag, false));
    }

    private boolean isAny() {
        return headers.stream().anyMatch(header -> header.strip().equals("*"));
    }

    private boolean contains(String tag, boolean weakly) {
        for (String header : headers) {
            Matcher listed = TAG.matcher(header);
            while (listed.find()) {
                String one = listed.group();
                if (weakly ? opaque(one).equals(opaque(tag)) : one.equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
