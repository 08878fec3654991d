package commissary.deals.internal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.internal.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoriesTest {

    private static final PolledCity TORONTO =
            new PolledCity(1, "toronto", "Toronto", new Position(43.6532, -79.3832), true, false);
    private static final PolledCity WATERLOO =
            new PolledCity(2, "waterloo", "Waterloo", new Position(43.4643, -80.5204), true, false);
    private static final Position BRAMPTON = new Position(43.7315, -79.7624);
    private static final Position GUELPH = new Position(43.5448, -80.2482);

    private final Territories territories = new Territories(List.of(TORONTO, WATERLOO));

    @Test
    void aStoreBelongsToTheNearestCity() {
        assertThat(territories.belongsTo(TORONTO, BRAMPTON, null)).isTrue();
        assertThat(territories.belongsTo(WATERLOO, BRAMPTON, null)).isFalse();
        assertThat(territories.belongsTo(WATERLOO, GUELPH, null)).isTrue();
        assertThat(territories.belongsTo(TORONTO, GUELPH, null)).isFalse();
    }

    @Test
    void aStoreMovesToANearerCity() {
        assertThat(territories.belongsTo(WATERLOO, GUELPH, TORONTO.id())).isTrue();
    }

    @Test
    void aStoreThatNoSearchCanReachBelongsToWhoFoundIt() {
        Position farAway = new Position(60, -70);

        assertThat(territories.belongsTo(TORONTO, farAway, null)).isTrue();
        assertThat(territories.belongsTo(WATERLOO, farAway, null)).isTrue();
    }

    @Test
    void aStoreWithoutAPlaceStaysWithWhoFoundItFirst() {
        assertThat(territories.belongsTo(TORONTO, null, null)).isTrue();
        assertThat(territories.belongsTo(TORONTO, null, TORONTO.id())).isTrue();
        assertThat(territories.belongsTo(WATERLOO, null, TORONTO.id())).isFalse();
    }
}
