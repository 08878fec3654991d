package commissary.nutrition.days.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.GivenSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNightsTest {

    private final LocalNights nights = new LocalNights(new DaysConfig(new GivenSettings(Map.of())));

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-11-21, 2026-11-21T09:59:00Z",
        "Etc/GMT+12, 2026-11-21, 2026-11-22T11:59:00Z",
        "Asia/Kolkata, 2026-11-21, 2026-11-21T18:29:00Z",
        "Asia/Kathmandu, 2026-11-21, 2026-11-21T18:14:00Z",
        // 23 and 25 hours after the one before
        "Europe/Berlin, 2026-03-29, 2026-03-29T21:59:00Z",
        "Europe/Berlin, 2026-10-25, 2026-10-25T22:59:00Z",
        // the clock goes back at midnight, and shows 23:59 twice
        "America/Asuncion, 2023-03-25, 2023-03-26T03:59:00Z",
        // there never was that date
        "Pacific/Apia, 2011-12-30, 2011-12-31T09:59:00Z",
    })
    void aDateEndsByTheClockOfItsPerson(ZoneId zone, LocalDate day, Instant end) {
        assertThat(nights.endOf(day, zone)).isEqualTo(end);
        assertThat(nights.lastOver(zone, end)).isAfterOrEqualTo(day);
        assertThat(nights.lastOver(zone, end.minusMillis(1))).isBefore(day);
    }

    /** Two years by quarters of an hour, in zones with every kind of leap: each date comes to its end once, in order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Europe/London",
                "Australia/Lord_Howe",
                "America/Santiago",
                "Africa/Cairo",
                "America/Havana",
                "Asia/Beirut",
                "America/Scoresbysund",
                "Pacific/Chatham",
                "Antarctica/Troll",
                "UTC"
            })
    void everyDateEndsOnce(ZoneId zone) {
        Instant start = Instant.parse("2025-01-01T12:00:00Z");
        Map<LocalDate, Integer> ends = new HashMap<>();
        LocalDate last = nights.lastOver(zone, start);
        LocalDate first = last.plusDays(1);
        for (Instant now = start; now.isBefore(start.plus(Duration.ofDays(730))); now = now.plusSeconds(900)) {
            LocalDate over = nights.lastOver(zone, now);
            assertThat(over).isAfterOrEqualTo(last);
            last.datesUntil(over).map(day -> day.plusDays(1)).forEach(day -> ends.merge(day, 1, Integer::sum));
            last = over;
        }

        assertThat(ends.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        first.datesUntil(last.plusDays(1)).toList());
        assertThat(ends.values()).containsOnly(1);
    }

    @Test
    void theTimeIsASetting() {
        LocalNights early = new LocalNights(
                new DaysConfig(new GivenSettings(Map.of("commissary.nutrition.summary-time", "21:00"))));

        assertThat(early.endOf(LocalDate.parse("2026-11-21"), ZoneOffset.UTC)).isEqualTo("2026-11-21T21:00:00Z");
    }

    @Test
    void aTimeThatIsNoneIsAProblem() {
        GivenSettings settings = new GivenSettings(Map.of("commissary.nutrition.summary-time", "midnight"));

        DaysConfig config = new DaysConfig(settings);

        assertThat(settings.problems()).hasSize(1);
        assertThat(config.summaryTime()).isEqualTo("23:59");
    }
}
