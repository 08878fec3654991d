package commissary.platform.migrations.internal;

/** What is to be done about a schema; deciding it touches nothing. */
sealed interface SchemaPlan {

    /** The schema is what this version of the application needs. */
    record Nothing() implements SchemaPlan {}

    /** History and scripts contradict each other: running anything could only make it worse. */
    record Refuse(String reason) implements SchemaPlan {}

    /**
     * Scripts are to be run.
     *
     * @param version the newest of them
     */
    record Migrate(String version, boolean backupFirst) implements SchemaPlan {}

    /** A backup comes first where there is something to lose, unless backups are turned off. */
    static SchemaPlan of(SchemaFacts facts, boolean backupsWanted) {
        if (!facts.invalid().isEmpty()) {
            return new Refuse("the migrations do not fit the database: " + String.join("; ", facts.invalid()));
        }
        if (facts.pending().isEmpty()) {
            return new Nothing();
        }
        String newest = facts.pending().get(facts.pending().size() - 1);
        return new Migrate(newest, backupsWanted && facts.applied() > 0);
    }
}
