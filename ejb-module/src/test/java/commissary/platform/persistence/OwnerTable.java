package commissary.platform.persistence;

import java.util.Map;

/**
 * A table with rows of people.
 *
 * @param name with its schema
 * @param owner the column that says whose a row is
 * @param access what somebody may do with his own rows
 * @param values what columns must hold to be taken, as SQL; the others get any value of their type
 */
record OwnerTable(String name, String owner, Access access, Map<String, String> values) {

    /** What the application may do for the owner of a row; the rest is for jobs. */
    enum Access {
        ALL,
        /** Written once, never changed. */
        ADD,
        READ,
        NOTHING
    }

    static OwnerTable of(String name, String owner) {
        return new OwnerTable(name, owner, Access.ALL, Map.of());
    }

    OwnerTable only(Access less) {
        return new OwnerTable(name, owner, less, values);
    }

    OwnerTable with(Map<String, String> needed) {
        return new OwnerTable(name, owner, access, needed);
    }

    /** Named by its table in reports. */
    @Override
    public String toString() {
        return name;
    }
}
