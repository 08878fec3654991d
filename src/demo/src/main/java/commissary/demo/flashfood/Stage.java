package commissary.demo.flashfood;

import static java.util.stream.Collectors.toUnmodifiableSet;

import commissary.demo.flashfood.supply.City;
import commissary.demo.flashfood.supply.Replay;
import commissary.demo.flashfood.supply.Supply;
import commissary.demo.flashfood.supply.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which world is on, and what time it is there: the clock's, moved ahead as far as someone asked. */
final class Stage {
    private final World living;
    private final Clock clock;
    private Duration ahead = Duration.ZERO;
    private Optional<Replay> replay = Optional.empty();

    Stage(World living, Clock clock) {
        this.living = living;
        this.clock = clock;
    }

    synchronized Supply supply() {
        World world = replay.isPresent() ? replay.get() : living;
        return world.at(now());
    }

    synchronized Instant now() {
        return clock.instant().plus(ahead);
    }

    synchronized void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("The world does not run backwards: " + step);
        }
        ahead = ahead.plus(step);
    }

    synchronized void show(Replay script) {
        replay = Optional.of(script);
    }

    synchronized Optional<Replay> script() {
        return replay;
    }

    synchronized void showLiving() {
        replay = Optional.empty();
    }

    Set<String> cityNames() {
        return supply().cities().stream().map(City::name).collect(toUnmodifiableSet());
    }
}
