package commissary.deals.internal.poll;

import commissary.deals.RunState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param attempts requests sent to the upstream, repetitions included
 */
record RunResult(
        RunState state,
        int attempts,
        int stores,
        int items,
        int newDeals,
        int changed,
        int dropped,
        int ended,
        int returned,
        int malformed,
        List<String> notes,
        @Nullable String error) {

    RunResult {
        notes = List.copyOf(notes);
    }

    static RunResult failed(String error, int attempts) {
        return new RunResult(RunState.FAILED, attempts, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), error);
    }

    static RunResult of(CityReading reading, int ownStores, PollPlan plan) {
        List<String> notes = new ArrayList<>(plan.notes());
        if (plan.returned() > 0) {
            notes.add(plan.returned() + (plan.returned() == 1 ? " deal" : " deals") + " came back under old ids");
        }
        int foreign = reading.stores().size() - ownStores;
        if (foreign > 0) {
            notes.add(foreign + (foreign == 1 ? " store belongs" : " stores belong") + " to another city");
        }
        if (reading.malformed() > 0) {
            notes.add(reading.malformed() + (reading.malformed() == 1 ? " item" : " items") + " could not be read: "
                    + String.join("; ", reading.examples()));
        }
        return new RunResult(
                plan.held() ? RunState.HELD : RunState.DONE,
                reading.requests(),
                reading.stores().size(),
                reading.items(),
                plan.newLots().size(),
                plan.changed(),
                plan.dropped(),
                plan.ended(),
                plan.returned(),
                reading.malformed(),
                notes,
                null);
    }
}
