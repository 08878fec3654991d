package commissary.nutrition.days;

import commissary.shared.Actor;

/** Everything that the diary knows of a person, to be taken along or to be forgotten. */
public interface Diary {

    /** Notes in the audit that the actor takes his diary along. */
    void exportStarted(Actor actor, String format);

    /**
     * Forgets the actor's meals, aliases, own foods and recipes, goals and summaries for good. That it was done stays
     * in the audit.
     */
    void erase(Actor actor);
}
