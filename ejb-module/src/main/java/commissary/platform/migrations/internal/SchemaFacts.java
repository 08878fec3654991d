package commissary.platform.migrations.internal;

import java.util.List;

/**
 * What Flyway found when it compared the scripts with the history in the database.
 *
 * @param applied how many scripts the database has seen; none means there is no data to lose
 * @param pending the versions of scripts to come, oldest first
 * @param invalid what is wrong, a line each: scripts that were changed, are missing, or came too late
 */
record SchemaFacts(int applied, List<String> pending, List<String> invalid) {

    SchemaFacts {
        pending = List.copyOf(pending);
        invalid = List.copyOf(invalid);
    }
}
