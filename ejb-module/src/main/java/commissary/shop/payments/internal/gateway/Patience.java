package commissary.shop.payments.internal.gateway;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideSystem;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks a provider as long as somebody who pays may wait, and makes an answer of what goes wrong. */
public final class Patience {

    /** Somebody waits: a provider that wants to be left alone for longer is not asked again. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final String NO_ANSWER = "The payment service did not answer";
    private static final String NOT_REACHED = "The payment service cannot be reached. You have not been charged";

    private final OutsideSystem system;

    public Patience(OutsideSystem system) {
        this.system = system;
    }

    /**
     * Charges, three times under one key if need be.
     *
     * @param retry is told the reason before each further attempt
     * @return without money if nothing can have arrived, unknown if something may
     */
    public Charge charge(
            @Nullable String reference, Consumer<String> retry, OutsideSystem.Call<Charge, Unreadable> call) {
        Attempts attempts = new Attempts(retry);
        try {
            return system.ask(true, LONGEST_WAIT, () -> attempts.send(call));
        } catch (AttemptFailed | NotAsked e) {
            return attempts.mayHaveArrived
                    ? Charge.without(Outcome.UNKNOWN, reference, NO_ANSWER)
                    : Charge.without(Outcome.DECLINED, reference, NOT_REACHED);
        } catch (Unreadable e) {
            return Charge.without(Outcome.UNKNOWN, reference, NO_ANSWER);
        }
    }

    /** Asks for something that changes nothing. */
    public Charge ask(@Nullable String reference, OutsideSystem.Call<Charge, Unreadable> call) {
        try {
            return system.ask(true, LONGEST_WAIT, call);
        } catch (AttemptFailed | NotAsked | Unreadable e) {
            return Charge.without(Outcome.UNKNOWN, reference, NO_ANSWER);
        }
    }

    /** Looks something up; empty if there is no answer. */
    public <T> Optional<T> look(OutsideSystem.Call<T, Unreadable> call) {
        try {
            return Optional.of(system.ask(true, LONGEST_WAIT, call));
        } catch (AttemptFailed | NotAsked | Unreadable e) {
            return Optional.empty();
        }
    }

    /** Pays back. */
    public Repaid refund(OutsideSystem.Call<Repaid, Unreadable> call) {
        try {
            return system.ask(true, LONGEST_WAIT, call);
        } catch (AttemptFailed | NotAsked | Unreadable e) {
            return new Repaid(Repaid.Result.UNKNOWN, null, NO_ANSWER);
        }
    }

    /** Counts the attempts of one charge. */
    private static final class Attempts {

        private final Consumer<String> retry;
        private @Nullable String failure;
        private boolean mayHaveArrived;

        Attempts(Consumer<String> retry) {
            this.retry = retry;
        }

        Charge send(OutsideSystem.Call<Charge, Unreadable> call) throws Unreadable, InterruptedException {
            if (failure != null) {
                retry.accept(failure);
            }
            try {
                return call.send();
            } catch (AttemptFailed e) {
                failure = e.getMessage();
                mayHaveArrived |= e.wasSent();
                throw e;
            }
        }
    }
}
