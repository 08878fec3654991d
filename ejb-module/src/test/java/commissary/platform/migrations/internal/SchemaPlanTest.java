package commissary.platform.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaPlanTest {

    private static final List<String> NONE = List.of();

    @Test
    void nothingPendingMeansNothingToDo() {
        assertThat(SchemaPlan.of(new SchemaFacts(7, NONE, NONE), true)).isEqualTo(new SchemaPlan.Nothing());
    }

    @Test
    void newDatabaseIsMigratedWithoutABackup() {
        assertThat(SchemaPlan.of(new SchemaFacts(0, List.of("1", "2"), NONE), true))
                .isEqualTo(new SchemaPlan.Migrate("2", false));
    }

    @Test
    void databaseWithHistoryIsBackedUpBeforeItsNewestVersion() {
        assertThat(SchemaPlan.of(new SchemaFacts(1, List.of("2", "3"), NONE), true))
                .isEqualTo(new SchemaPlan.Migrate("3", true));
    }

    @Test
    void backupsTurnedOffByNameAreNotMade() {
        assertThat(SchemaPlan.of(new SchemaFacts(1, List.of("2"), NONE), false))
                .isEqualTo(new SchemaPlan.Migrate("2", false));
    }

    @Test
    void contradictionIsRefusedEvenIfSomethingIsPending() {
        SchemaPlan plan =
                SchemaPlan.of(new SchemaFacts(2, List.of("3"), List.of("1 was changed", "2 is missing")), true);

        assertThat(plan).isInstanceOfSatisfying(SchemaPlan.Refuse.class, refusal -> assertThat(refusal.reason())
                .contains("1 was changed; 2 is missing"));
    }
}
