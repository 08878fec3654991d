package commissary.it.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may become of an export on its way. */
enum WireFault {
    NONE {
        @Override
        byte[] spoil(byte[] export) {
            return export;
        }
    },
    /** The session ends before the export: the real phpMyAdmin answers with its login page. */
    LOGGED_OUT {
        @Override
        byte[] spoil(byte[] export) {
            return export;
        }
    },
    /** Half of it comes, and then nothing. */
    STALLED {
        @Override
        byte[] spoil(byte[] export) {
            return Arrays.copyOf(export, export.length / 2);
        }
    },
    /** Half of it comes as if it were the whole. */
    HALVED_WITHIN_AN_ORDER {
        @Override
        byte[] spoil(byte[] export) {
            return Arrays.copyOf(export, export.length / 2);
        }
    },
    HALVED_BETWEEN_ORDERS {
        @Override
        byte[] spoil(byte[] export) {
            String text = text(export);
            return bytes(text.substring(0, orderAfter(text, text.length() / 2)));
        }
    },
    /** PHP's own time limit. */
    HTML_AT_THE_END {
        @Override
        byte[] spoil(byte[] export) {
            return bytes(text(export) + "<br />\n<b>Fatal error</b>:  Maximum execution time of 300 seconds exceeded in"
                    + " <b>/usr/share/phpmyadmin/libraries/classes/Export.php</b> on line <b>201</b><br />\n");
        }
    },
    OTHER_HEADER {
        @Override
        byte[] spoil(byte[] export) {
            return bytes(text(export).replaceFirst("\"remark\"", "\"remarks\""));
        }
    },
    /** The last value of an order is missing. */
    SHORT_ORDER {
        @Override
        byte[] spoil(byte[] export) {
            String text = text(export);
            int end = orderAfter(text, text.length() / 2) - 1;
            return bytes(text.substring(0, text.lastIndexOf(',', end)) + text.substring(end));
        }
    };

    private static final Pattern ORDER = Pattern.compile("\n\"\\d+\",\"");

    abstract byte[] spoil(byte[] export);

    /** Where the first order behind a place begins. */
    private static int orderAfter(String text, int place) {
        Matcher order = ORDER.matcher(text);
        if (!order.find(place)) {
            throw new IllegalArgumentException("There is no order behind " + place);
        }
        return order.start() + 1;
    }

    private static String text(byte[] export) {
        return new String(export, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
