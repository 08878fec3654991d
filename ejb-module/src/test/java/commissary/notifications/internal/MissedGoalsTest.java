package commissary.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.notifications.internal.outbox.LetterKind;
import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.days.MissedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissedGoalsTest {

    private static final Deviation MUCH =
            new Deviation(GoalNutrient.ENERGY, new BigDecimal("2000.0"), new BigDecimal("2640.4"), 32);
    private static final Deviation LITTLE =
            new Deviation(GoalNutrient.FIBRE, new BigDecimal("30.0"), new BigDecimal("7.25"), -76);

    @Test
    void bothDirectionsAreSaidInWords() {
        Announcement announcement = MissedGoals.announcement(missed(MUCH, LITTLE));

        assertThat(announcement.title()).isEqualTo("Saturday, November 21: 2 goals missed");
        assertThat(announcement.body()).isEqualTo("Energy 32 % above your goal, fibre 76 % below your goal.");
        assertThat(announcement.link()).isEqualTo("/nutrition?date=2026-11-21");
    }

    @Test
    void amountsAreWrittenAsPeopleReadThem() {
        assertThat(MissedGoals.facts(missed(MUCH, LITTLE)).get("deviations"))
                .isEqualTo(List.of(
                        Map.of(
                                "name",
                                "Energy",
                                "actual",
                                "2,640 kcal",
                                "goal",
                                "2,000 kcal",
                                "direction",
                                "32 % above"),
                        Map.of("name", "Fibre", "actual", "7.3 g", "goal", "30 g", "direction", "76 % below")));
    }

    @Test
    void theSubjectSaysNothingOfWhatWasEaten() {
        assertThat(MissedGoals.subject(missed(MUCH))).isEqualTo("Your Saturday, November 21");
    }

    @Test
    void administratorsCannotReadSuchLetters() {
        assertThat(LetterKind.isPrivate("goals-missed")).isTrue();
        assertThat(LetterKind.isPrivate("deal-digest")).isFalse();
    }

    private static MissedDay missed(Deviation... deviations) {
        return new MissedDay(7, LocalDate.parse("2026-11-21"), List.of(deviations));
    }
}
