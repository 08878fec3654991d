package commissary.notifications.internal;

import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.MissedDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How missed goals read. */
final class MissedGoals {

    static final String TYPE = "goals_missed";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private MissedGoals() {}

    /** The link is for the screen; title and body name no amounts of food. */
    static Announcement announcement(MissedDay missed) {
        return new Announcement(TYPE, title(missed), body(missed.deviations()), link(missed));
    }

    static String title(MissedDay missed) {
        int count = missed.deviations().size();
        return DAY.format(missed.day()) + ": " + (count == 1 ? "one goal missed" : count + " goals missed");
    }

    /** What a subject says: mails lie about on other people's screens. */
    static String subject(MissedDay missed) {
        return "Your " + DAY.format(missed.day());
    }

    static Map<String, Object> facts(MissedDay missed) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title(missed));
        facts.put("day", missed.day().toString());
        facts.put(
                "deviations",
                missed.deviations().stream().map(MissedGoals::line).toList());
        return facts;
    }

    private static String link(MissedDay missed) {
        return "/nutrition?date=" + missed.day();
    }

    private static String body(List<Deviation> deviations) {
        String words = deviations.stream()
                .map(deviation -> deviation.nutrient().label() + " " + direction(deviation) + " your goal")
                .collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1) + ".";
    }

    private static Map<String, Object> line(Deviation deviation) {
        String label = deviation.nutrient().label();
        return Map.of(
                "name",
                label.substring(0, 1).toUpperCase(Locale.ENGLISH) + label.substring(1),
                "actual",
                amount(deviation.actual(), deviation),
                "goal",
                amount(deviation.goal(), deviation),
                "direction",
                direction(deviation));
    }

    private static String direction(Deviation deviation) {
        return Math.abs(deviation.percent()) + " % " + (deviation.percent() < 0 ? "below" : "above");
    }

    private static String amount(BigDecimal amount, Deviation deviation) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(amount.compareTo(SMALL) < 0 ? 1 : 0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount) + " " + deviation.nutrient().unit();
    }
}
