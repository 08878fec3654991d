package commissary.nutrition.days;

import commissary.shared.Actor;
import java.util.List;

/** What people want to eat in a day. Goals hold from the day on which they were set. */
public interface Goals {

    /** The actor's own of today; {@link GoalsView#NONE} before any were set. */
    GoalsView of(Actor actor);

    /**
     * Sets the actor's own amounts.
     *
     * @throws commissary.shared.Invalid naming each amount that is out of bounds
     */
    GoalsView save(Actor actor, GoalAmounts amounts);

    /**
     * Derives the actor's goals from what he is.
     *
     * @throws commissary.shared.Invalid naming each value that is out of bounds
     */
    GoalsView derive(Actor actor, Profile profile);

    /** All that the actor ever set, the oldest first. */
    List<DatedGoals> history(Actor actor);
}
