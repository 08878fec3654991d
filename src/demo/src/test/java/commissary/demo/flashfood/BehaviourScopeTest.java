package commissary.demo.flashfood;

import static commissary.demo.flashfood.behaviour.Behaviours.ALL_CITIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.demo.flashfood.behaviour.Behaviour;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom and for how long a behaviour is in force. */
class BehaviourScopeTest {
    private static final String CALGARY_STORES = "/stores?" + Caller.CALGARY;
    private static final String TORONTO_STORES = "/stores?" + Caller.TORONTO;

    private DemoUpstream upstream;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        upstream = DemoUpstream.start(0);
        caller = new Caller(upstream);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void oneCitysTroubleIsNotAnothers() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Status(500));

        assertThat(caller.get(TORONTO_STORES).statusCode()).isEqualTo(200);
    }

    @Test
    void troubleForAllSparesACityThatIsSetToNormal() throws Exception {
        upstream.behaviours().set(ALL_CITIES, new Behaviour.Status(500));
        upstream.behaviours().set("toronto", new Behaviour.Normal());

        assertThat(caller.get(CALGARY_STORES).statusCode()).isEqualTo(500);
        assertThat(caller.get(TORONTO_STORES).statusCode()).isEqualTo(200);
    }

    @Test
    void troubleEndsAfterItsTimes() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Status(500), 2);

        List<Integer> statuses = List.of(
                caller.get(CALGARY_STORES).statusCode(),
                caller.get(CALGARY_STORES).statusCode(),
                caller.get(CALGARY_STORES).statusCode());

        assertThat(statuses).containsExactly(500, 500, 200);
    }

    @Test
    void troubleEndsWhenCleared() throws Exception {
        upstream.behaviours().set(ALL_CITIES, new Behaviour.Status(500));

        upstream.behaviours().clear();

        assertThat(caller.get(CALGARY_STORES).statusCode()).isEqualTo(200);
    }

    @Test
    void aCityThatIsNotThereCannotMisbehave() {
        assertThatThrownBy(() -> upstream.behaviours().set("atlantis", new Behaviour.Down()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlantis");
    }
}
