package commissary.deals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Position CALGARY = new Position(51.0447, -114.0719);
    private static final Position EDMONTON = new Position(53.5461, -113.4938);

    @Test
    void distanceBetweenTwoCitiesIsTheGreatCircle() {
        assertThat(CALGARY.kilometresTo(EDMONTON)).isCloseTo(281.0, within(1.0));
        assertThat(EDMONTON.kilometresTo(CALGARY)).isEqualTo(CALGARY.kilometresTo(EDMONTON));
    }

    @Test
    void aPlaceIsNoDistanceFromItself() {
        assertThat(CALGARY.kilometresTo(CALGARY)).isZero();
    }

    @Test
    void oppositePlacesAreHalfTheEarthApart() {
        assertThat(new Position(0, 0).kilometresTo(new Position(0, 180))).isCloseTo(20_015.1, within(1.0));
        assertThat(new Position(90, 0).kilometresTo(new Position(-90, 0))).isCloseTo(20_015.1, within(1.0));
    }

    @Test
    void theDateLineIsNoObstacle() {
        assertThat(new Position(0, 179.9).kilometresTo(new Position(0, -179.9))).isCloseTo(22.2, within(0.1));
    }

    @Test
    void whatIsNotOnEarthIsRefused() {
        assertThatThrownBy(() -> new Position(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(0, 181)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
