package commissary.container.beans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every attempt at something, in memory: no rollback takes it back. */
@ApplicationScoped
public class Diary {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Map<String, List<Attempt>> attempts = new ConcurrentHashMap<>();

    @Inject
    TransactionSynchronizationRegistry transactions;

    /**
     * How one attempt came about.
     *
     * @param inTransaction whether there was a transaction around it
     * @param rungFor whether a message woke the worker
     */
    public record Attempt(boolean inTransaction, boolean rungFor) {}

    /**
     * Notes an attempt.
     *
     * @return how many there are now
     */
    public int enter(String subject) {
        List<Attempt> all = attempts.computeIfAbsent(subject, unseen -> new CopyOnWriteArrayList<>());
        all.add(new Attempt(isInTransaction(), isRungFor()));
        return all.size();
    }

    public List<Attempt> about(String subject) {
        return List.copyOf(attempts.getOrDefault(subject, List.of()));
    }

    private boolean isInTransaction() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private static boolean isRungFor() {
        return STACK.walk(
                frames -> frames.anyMatch(frame -> MessageListener.class.isAssignableFrom(frame.getDeclaringClass())));
    }
}
