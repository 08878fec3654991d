package commissary.feed.internal.sync;

/**
 * What a sync changes.
 *
 * @param before orders before it
 * @param records orders after it
 */
record VersionChanges(long before, long records, long added, long changed, long deleted) {

    boolean isEmpty() {
        return added == 0 && changed == 0 && deleted == 0;
    }

    /** More than half of what there was; nobody does that every day. */
    boolean isMassDeletion() {
        return deleted * 2 > before;
    }
}
