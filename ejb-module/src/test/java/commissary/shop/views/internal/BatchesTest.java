package commissary.shop.views.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<List<Integer>> written = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void tenAreWrittenTogetherWithoutWaiting() {
        List<Runnable> tasks = new ArrayList<>();
        Batches<Integer> batches = new Batches<>(100, written::add, tasks::add);
        IntStream.range(0, Batches.ENOUGH).forEach(batches::add);

        long begun = System.nanoTime();
        tasks.get(0).run();

        assertThat(written).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Batches.LINGER);
    }

    @Test
    void fewAreWrittenTogetherAfterAMoment() {
        List<Runnable> tasks = new ArrayList<>();
        Batches<Integer> batches = new Batches<>(100, written::add, tasks::add);
        batches.add(1);
        batches.add(2);

        long begun = System.nanoTime();
        tasks.get(0).run();

        assertThat(tasks).hasSize(1);
        assertThat(written).containsExactly(List.of(1, 2));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Batches.LINGER);
    }

    @Test
    void aCrowdOfThreadsLosesNothing() {
        Batches<Integer> batches = new Batches<>(10_000, written::add, executor);

        for (int thread = 0; thread < 8; thread++) {
            int from = thread * 1_000;
            executor.execute(() -> IntStream.range(from, from + 1_000).forEach(batches::add));
        }

        await().until(() -> written.stream().mapToInt(List::size).sum() == 8_000);
        assertThat(written.stream().flatMap(List::stream)).doesNotHaveDuplicates();
        assertThat(written.size()).isLessThan(1_000);
    }

    @Test
    void whoFindsNoRoomIsToldSoAndDoesNotWait() {
        CountDownLatch gate = new CountDownLatch(1);
        Batches<Integer> batches = new Batches<>(5, some -> awaitGate(gate), executor);

        boolean wasRefused = IntStream.range(0, 1_000).anyMatch(i -> !batches.add(i));

        gate.countDown();
        assertThat(wasRefused).isTrue();
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLater() {
        AtomicInteger attempts = new AtomicInteger();
        List<Runnable> tasks = new ArrayList<>();
        Batches<Integer> batches = new Batches<>(
                100,
                some -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new IllegalStateException("The database is away");
                    }
                    written.add(some);
                },
                tasks::add);
        batches.add(1);

        assertThatThrownBy(() -> tasks.get(0).run()).hasMessageContaining("away");
        assertThat(tasks).as("nobody tries again at once").hasSize(1);
        batches.wake();
        tasks.get(1).run();

        assertThat(written).containsExactly(List.of(1));
    }

    @Test
    void theRestIsWrittenAtTheEnd() {
        Batches<Integer> batches = new Batches<>(100, written::add, task -> {});
        batches.add(1);
        batches.add(2);

        batches.flush();

        assertThat(written).containsExactly(List.of(1, 2));
    }

    private static void awaitGate(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
