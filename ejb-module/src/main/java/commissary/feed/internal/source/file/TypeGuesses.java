package commissary.feed.internal.source.file;

import commissary.feed.internal.source.SourceColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the types of columns from all their values: integer, decimal, timestamp, json or text. What is null or empty says
 * nothing, and numbers that begin with zeros are texts, as in postal codes.
 */
final class TypeGuesses {

    /** From the narrowest on. */
    private enum Guess {
        NOTHING,
        INTEGER,
        DECIMAL,
        TIMESTAMP,
        JSON,
        TEXT
    }

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,17}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");
    private static final Pattern TIMESTAMP = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?( ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?)?");
    private static final int LONGEST = 40;

    private final List<String> header;
    private final Guess[] guesses;

    TypeGuesses(List<String> header) {
        this.header = header;
        this.guesses = new Guess[header.size()];
        Arrays.fill(guesses, Guess.NOTHING);
    }

    void see(int column, @Nullable String value) {
        Guess now = guesses[column];
        if (value == null || value.isEmpty() || now == Guess.TEXT) {
            return;
        }
        Guess seen = guess(value, now);
        boolean areNumbers = isNumber(seen) && isNumber(now);
        if (now == Guess.NOTHING || (areNumbers && seen == Guess.DECIMAL)) {
            guesses[column] = seen;
        } else if (seen != now && !areNumbers) {
            guesses[column] = Guess.TEXT;
        }
    }

    List<SourceColumn> columns() {
        List<SourceColumn> columns = new ArrayList<>();
        for (int i = 0; i < guesses.length; i++) {
            columns.add(new SourceColumn(header.get(i), name(guesses[i])));
        }
        return columns;
    }

    private static Guess guess(String value, Guess now) {
        if (value.startsWith("[{") && value.endsWith("}]") && (now == Guess.NOTHING || now == Guess.JSON)) {
            return Guess.JSON;
        } else if (value.length() > LONGEST) {
            return Guess.TEXT;
        } else if (INTEGER.matcher(value).matches()) {
            return Guess.INTEGER;
        } else if (DECIMAL.matcher(value).matches()) {
            return Guess.DECIMAL;
        } else if (TIMESTAMP.matcher(value).matches()) {
            return Guess.TIMESTAMP;
        }
        return value.equals("[]") ? Guess.JSON : Guess.TEXT;
    }

    private static boolean isNumber(Guess guess) {
        return guess == Guess.INTEGER || guess == Guess.DECIMAL;
    }

    private static String name(Guess guess) {
        return switch (guess) {
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case TIMESTAMP -> "timestamp";
            case JSON -> "json";
            case NOTHING, TEXT -> "text";
        };
    }
}
