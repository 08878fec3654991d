package commissary.platform.migrations.internal;

import java.io.IOException;

/** A way to copy the whole database before its schema changes. */
interface SchemaBackup {

    /**
     * Returns when the copy is complete.
     *
     * @param version what the schema is about to become; part of the copy's name
     * @throws IOException if there is no complete copy; the message says why, and what to do about it
     */
    Backup make(String version) throws IOException;
}
