package commissary.notifications.internal;

import commissary.identity.Preferences;
import commissary.identity.Recipient;
import commissary.notifications.internal.Mailbox.Addressee;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.nutrition.days.DiaryErased;
import commissary.nutrition.days.GoalsMissed;
import commissary.nutrition.days.MissedDay;
import commissary.platform.events.EventListener;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people are told of their diaries, one listener for each event. */
final class DiaryLetters {

    private DiaryLetters() {}

    /** Whoever missed a goal hears of it on the screen, and by mail if he chose that. */
    @Dependent
    static class Missed implements EventListener<GoalsMissed> {

        private final Preferences preferences;
        private final NotificationService notifications;
        private final Mailbox mailbox;

        @Inject
        Missed(Preferences preferences, NotificationService notifications, Mailbox mailbox) {
            this.preferences = preferences;
            this.notifications = notifications;
            this.mailbox = mailbox;
        }

        @Override
        public String name() {
            return "notifications.goals-missed";
        }

        @Override
        public Class<GoalsMissed> event() {
            return GoalsMissed.class;
        }

        @Override
        public void on(GoalsMissed event) {
            List<Long> people = event.days().stream().map(MissedDay::accountId).toList();
            Map<Long, Recipient> active = preferences.recipients(Actor.system(), people).stream()
                    .collect(Collectors.toMap(Recipient::userId, Function.identity()));
            notifications.announceAll(
                    Actor.system(),
                    event.days().stream()
                            .filter(missed -> active.containsKey(missed.accountId()))
                            .collect(Collectors.toMap(MissedDay::accountId, MissedGoals::announcement)));
            for (MissedDay missed : event.days()) {
                @Nullable Recipient person = active.get(missed.accountId());
                if (person != null && person.preferences().dailySummaryMail()) {
                    post(person, missed);
                }
            }
        }

        private void post(Recipient person, MissedDay missed) {
            mailbox.post(
                    new Addressee(person.userId(), person.email(), person.fullName()),
                    LetterKind.GOALS_MISSED,
                    MissedGoals.subject(missed),
                    MissedGoals.facts(missed),
                    null);
        }
    }

    /** With the diary goes what was said of it. */
    @Dependent
    static class Erased implements EventListener<DiaryErased> {

        private final NotificationService notifications;

        @Inject
        Erased(NotificationService notifications) {
            this.notifications = notifications;
        }

        @Override
        public String name() {
            return "notifications.diary-erased";
        }

        @Override
        public Class<DiaryErased> event() {
            return DiaryErased.class;
        }

        @Override
        public void on(DiaryErased event) {
            notifications.forget(Actor.system(), event.accountId(), MissedGoals.TYPE);
        }
    }
}
