package commissary.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.persistence.OwnerTable.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;

/**
 * The second wall, stone by stone: every table with rows of people, asked as the application asks, with the identity of the
 * owner, of another and of nobody.
 */
class RowLevelSecurityIT {

    private static final String NO_RIGHT = "42501";

    /** Nobody's ids, so that other tests' rows do not matter. */
    private static final long MINE = 900_000_001;

    private static final long OTHERS = 900_000_002;
    private static final String NOBODY = "";

    private final TestDatabase database = TestDatabase.get();

    static List<OwnerTable> tables() {
        return OwnerTables.ALL;
    }

    @Test
    void everyTableOfPeopleIsKnownHereAndHasPoliciesThatBindItsOwnerToo() {
        Set<String> guarded = tables("relrowsecurity and relforcerowsecurity");

        assertThat(guarded).isEqualTo(names());
        assertThat(tables("relrowsecurity <> relforcerowsecurity")).isEmpty();
    }

    @Test
    void noOtherTableNamesAccounts() {
        Set<String> open = tables(
                """
                not relrowsecurity and exists (
                    select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                    and a.attname in ('account_id', 'user_id', 'owner_id', 'subject_id', 'person_id'))
                """);

        assertThat(open).isEqualTo(new TreeSet<>(OwnerTables.OF_THE_SYSTEM));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theOwnerDoesWhatHeMay(OwnerTable table) {
        Access access = table.access();

        assertThat(seen(table, mine(), MINE)).isEqualTo(access == Access.NOTHING ? 0 : 1);
        assertThat(inserts(table, mine(), MINE)).isEqualTo(access == Access.ALL || access == Access.ADD);
        assertThat(updated(table, mine(), MINE)).isEqualTo(access == Access.ALL ? 1 : 0);
        assertThat(deleted(table, mine(), MINE)).isEqualTo(access == Access.ALL ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anotherPersonDoesNothing(OwnerTable table) {
        assertThat(seen(table, mine(), OTHERS)).isZero();
        // Whoever does something may write about another: the audit says who did it.
        assertThat(inserts(table, mine(), OTHERS)).isFalse();
        assertThat(updated(table, mine(), OTHERS)).isZero();
        assertThat(deleted(table, mine(), OTHERS)).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nobodyDoesNothing(OwnerTable table) {
        assertThat(seen(table, NOBODY, MINE)).isZero();
        assertThat(inserts(table, NOBODY, MINE)).isFalse();
        assertThat(updated(table, NOBODY, MINE)).isZero();
        assertThat(deleted(table, NOBODY, MINE)).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void jobsSeeEverybodys(OwnerTable table) {
        long all = withRows(table, handle -> {
            handle.execute("set local role commissary_jobs");
            return count(handle, table, MINE) + count(handle, table, OTHERS);
        });

        assertThat(all).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nobodyGivesHisRowToAnother(OwnerTable table) {
        Optional<String> refusal = withRows(table, handle -> {
            become(handle, mine());
            return refusal(() -> handle.createUpdate("update " + table.name() + " set " + table.owner()
                            + " = :other where " + table.owner() + " = :owner")
                    .bind("other", OTHERS + 1)
                    .bind("owner", MINE)
                    .execute());
        });

        if (table.access() == Access.ALL || table.access() == Access.ADD) {
            assertThat(refusal).contains(NO_RIGHT);
        }
    }

    @Test
    void anIdentityEndsWithItsTransaction() {
        OwnerTable table = tables().stream()
                .filter(one -> one.name().equals("days.summary"))
                .findFirst()
                .orElseThrow();
        database.administrator().useHandle(admin -> {
            admin.execute("set session_replication_role = replica");
            insert(admin, table, MINE);
            insert(admin, table, OTHERS);
        });
        try (Handle one = database.jdbi().open()) {
            for (int round = 0; round < 20; round++) {
                assertThat(seenInTransaction(one, table, Long.toString(MINE), true))
                        .containsExactly(MINE);
                assertThat(seenInTransaction(one, table, Long.toString(OTHERS), round % 2 == 0))
                        .containsExactly(OTHERS);
                assertThat(owners(one, table)).as("between transactions").isEmpty();
                assertThat(seenInTransaction(one, table, NOBODY, true)).isEmpty();
                one.useTransaction(jobs -> {
                    jobs.execute("set local role commissary_jobs");
                    assertThat(owners(jobs, table)).containsExactlyInAnyOrder(MINE, OTHERS);
                });
                assertThat(owners(one, table)).as("after a job").isEmpty();
            }
        } finally {
            database.administrator()
                    .useHandle(admin -> admin.execute("delete from days.summary where account_id >= ?", MINE));
        }
    }

    @Test
    void theApplicationIsNoStrongerThanItsPolicies() {
        assertThat(database.administrator().withHandle(Strength::tooMuch)).isEmpty();
    }

    @Test
    void strengthThatPoliciesDoNotBindIsFound() {
        assertThat(strengthened("alter role commissary_app bypassrls")).containsExactly("commissary_app may bypass");
        assertThat(strengthened("alter role commissary_jobs superuser")).contains("commissary_jobs is superuser");
        assertThat(strengthened("grant commissary_owner to commissary_app"))
                .contains("commissary_app is a member of commissary_owner");
        assertThat(strengthened("alter table cart.item owner to commissary_app"))
                .contains("commissary_app owns cart.item");
        assertThat(strengthened("alter table cart.item owner to commissary_jobs"))
                .contains("commissary_jobs owns cart.item");
    }

    private List<String> strengthened(String statement) {
        return rolledBack(handle -> {
            handle.execute(statement);
            return Strength.tooMuch(handle);
        });
    }

    private static Set<String> names() {
        return OwnerTables.ALL.stream().map(OwnerTable::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> tables(String condition) {
        String sql =
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and\s"""
                        + condition;
        List<String> found = database.administrator()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
        return new TreeSet<>(found);
    }

    private long seen(OwnerTable table, String identity, long owner) {
        return withRows(table, handle -> {
            become(handle, identity);
            return count(handle, table, owner);
        });
    }

    /** Whether the policies let a row in; what foreign keys say comes after them. */
    private boolean inserts(OwnerTable table, String identity, long owner) {
        return rolledBack(handle -> {
            String statement = SomeRow.insert(handle, table);
            become(handle, identity);
            return refusal(() ->
                            handle.createUpdate(statement).bind("owner", owner).execute())
                    .filter(NO_RIGHT::equals)
                    .isEmpty();
        });
    }

    private long updated(OwnerTable table, String identity, long owner) {
        String same = "update %1$s set %2$s = %2$s where %2$s = :owner".formatted(table.name(), table.owner());
        return changed(table, identity, owner, same);
    }

    private long deleted(OwnerTable table, String identity, long owner) {
        return changed(table, identity, owner, "delete from " + table.name() + " where " + table.owner() + " = :owner");
    }

    private long changed(OwnerTable table, String identity, long owner, String statement) {
        return withRows(table, handle -> {
            become(handle, identity);
            long[] rows = {0};
            Optional<String> refusal = refusal(() -> rows[0] =
                    handle.createUpdate(statement).bind("owner", owner).execute());
            assertThat(refusal.filter(code -> !code.equals(NO_RIGHT))).isEmpty();
            return rows[0];
        });
    }

    private static Optional<String> refusal(Runnable statement) {
        try {
            statement.run();
            return Optional.empty();
        } catch (JdbiException e) {
            return Stream.iterate((Throwable) e, Throwable::getCause)
                    .takeWhile(cause -> cause != null)
                    .filter(PSQLException.class::isInstance)
                    .map(cause -> ((PSQLException) cause).getSQLState())
                    .findFirst();
        }
    }

    /** With a row of each person, both gone afterwards; what refers to other tables refers to nothing. */
    private <T> T withRows(OwnerTable table, Work<T> work) {
        return rolledBack(handle -> {
            handle.execute("set local session_replication_role = replica");
            insert(handle, table, MINE);
            insert(handle, table, OTHERS);
            return work.on(handle);
        });
    }

    private static void insert(Handle handle, OwnerTable table, long owner) {
        handle.createUpdate(SomeRow.insert(handle, table)).bind("owner", owner).execute();
    }

    /** From here on the transaction is the application's, asking for somebody. */
    private static void become(Handle handle, String identity) {
        handle.execute("set local role commissary_app");
        handle.createQuery("select set_config('commissary.user_id', :id, true)")
                .bind("id", identity)
                .mapTo(String.class)
                .one();
    }

    private <T> T rolledBack(Work<T> work) {
        try (Handle handle = database.administrator().open()) {
            handle.begin();
            try {
                return work.on(handle);
            } finally {
                handle.rollback();
            }
        }
    }

    private static long count(Handle handle, OwnerTable table, long owner) {
        return handle.createQuery("select count(*) from " + table.name() + " where " + table.owner() + " = :owner")
                .bind("owner", owner)
                .mapTo(Long.class)
                .one();
    }

    private static List<Long> seenInTransaction(Handle handle, OwnerTable table, String identity, boolean commits) {
        handle.begin();
        handle.createQuery("select set_config('commissary.user_id', :id, true)")
                .bind("id", identity)
                .mapTo(String.class)
                .one();
        List<Long> seen = owners(handle, table);
        if (commits) {
            handle.commit();
        } else {
            handle.rollback();
        }
        return seen;
    }

    private static List<Long> owners(Handle handle, OwnerTable table) {
        return LongStream.of(MINE, OTHERS)
                .filter(owner -> count(handle, table, owner) > 0)
                .boxed()
                .toList();
    }

    private static String mine() {
        return Long.toString(MINE);
    }

    /** Does something with a connection. */
    @FunctionalInterface
    private interface Work<T> {

        T on(Handle handle);
    }
}
