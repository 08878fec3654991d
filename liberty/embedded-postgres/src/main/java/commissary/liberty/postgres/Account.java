package commissary.liberty.postgres;

/** Who logs in to the database, and where to. */
public enum Account {
    /** Administers the embedded server only; no data source uses it. */
    SUPERUSER("postgres", "postgres"),
    /** Owns the database and its schemas: migrations. */
    OWNER("commissary_owner", "commissary"),
    /** Owns nothing: everything the application does. */
    APPLICATION("commissary_app", "commissary");

    private final String user;
    private final String database;

    Account(String user, String database) {
        this.user = user;
        this.database = database;
    }

    String user() {
        return user;
    }

    String database() {
        return database;
    }
}
