package commissary.platform.migrations.internal;

/**
 * A finished backup.
 *
 * @param place its absolute path
 * @param restoreCommand the command line that brings it back, for a person, while the application is stopped
 */
record Backup(String place, String restoreCommand) {}
