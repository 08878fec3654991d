package commissary.feed.internal.source;

import commissary.feed.SyncStep;

/** Is told how far a sync has come. Cheap: it may be called for every record. */
public interface SourceProgress {

    /**
     * A step goes on.
     *
     * @param fraction of the step, from 0 to 1; 0 while nobody can say
     */
    void at(SyncStep step, double fraction);
}
