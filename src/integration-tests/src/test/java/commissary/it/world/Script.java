package commissary.it.world;

import commissary.demo.flashfood.supply.Poll;
import commissary.demo.flashfood.supply.Replay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the upstream answers for the cities of the tests: of each the last that a test said; of others nothing. */
public final class Script {
    private static final Map<String, Poll> LATEST = new LinkedHashMap<>();

    private Script() {}

    public static synchronized void show(Poll poll) {
        LATEST.put(poll.city().name(), poll);
        List<Poll> polls = List.copyOf(LATEST.values());
        Replay replay = new Replay(polls);
        replay.show(polls.size() - 1);
        OutsideWorld.upstream().show(replay);
    }
}
