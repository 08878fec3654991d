package commissary.platform.batching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookupsTest {

    private static final int THREADS = 40;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ConcurrentLinkedQueue<Set<Integer>> fetched = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatTenThreadsAskAtOnceIsFetchedOnceAndAtOnce() throws Exception {
        Lookups<Integer, String> lookups = lookups(ids -> texts(ids));
        long before = System.nanoTime();

        List<Map<Integer, String>> answers = atOnce(Lookups.MOST_REQUESTS, n -> lookups.find(Set.of(n, 100)));

        assertThat(fetched).hasSize(1);
        assertThat(fetched.element()).hasSize(Lookups.MOST_REQUESTS + 1);
        for (int n = 0; n < Lookups.MOST_REQUESTS; n++) {
            assertThat(answers.get(n)).containsOnlyKeys(n, 100).containsEntry(n, "text " + n);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aSoleOneIsFetchedAfterAMoment() {
        long before = System.nanoTime();

        assertThat(lookups(ids -> texts(ids)).find(Set.of(7))).containsExactly(Map.entry(7, "text 7"));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Lookups.LONGEST_WAIT);
        assertThat(fetched).hasSize(1);
    }

    @Test
    void noBatchIsLargerThanAgreedHoweverManyAsk() throws Exception {
        Lookups<Integer, String> lookups = lookups(ids -> texts(ids));

        List<Map<Integer, String>> answers = atOnce(THREADS, n -> lookups.find(Set.of(n)));

        assertThat(fetched).hasSizeGreaterThanOrEqualTo(THREADS / Lookups.MOST_REQUESTS);
        assertThat(fetched).allSatisfy(ids -> assertThat(ids).hasSizeLessThanOrEqualTo(Lookups.MOST_REQUESTS));
        assertThat(fetched.stream().mapToInt(Set::size).sum()).isEqualTo(THREADS);
        for (int n = 0; n < THREADS; n++) {
            assertThat(answers.get(n)).containsExactly(Map.entry(n, "text " + n));
        }
    }

    @Test
    void aFailureReachesEachAndTheNextBatchIsFetchedAgain() throws Exception {
        Set<Integer> failures = new HashSet<>(Set.of(1));
        Lookups<Integer, String> lookups = lookups(ids -> {
            if (failures.remove(1)) {
                throw new IllegalArgumentException("away");
            }
            return texts(ids);
        });

        List<Future<Map<Integer, String>>> futures = start(Lookups.MOST_REQUESTS, n -> lookups.find(Set.of(n)));

        for (Future<Map<Integer, String>> future : futures) {
            assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseMessage("away");
        }
        assertThat(lookups.find(Set.of(5))).containsOnlyKeys(5);
    }

    @Test
    void whatThereIsNotIsLeftOut() {
        assertThat(lookups(ids -> Map.of(1, "one")).find(Set.of(1, 2))).containsOnlyKeys(1);
    }

    private Lookups<Integer, String> lookups(Function<Set<Integer>, Map<Integer, String>> fetch) {
        return new Lookups<>(ids -> {
            fetched.add(ids);
            return fetch.apply(ids);
        });
    }

    private static Map<Integer, String> texts(Set<Integer> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> "text " + id));
    }

    private List<Map<Integer, String>> atOnce(int count, Function<Integer, Map<Integer, String>> ask) throws Exception {
        List<Map<Integer, String>> answers = new ArrayList<>();
        for (Future<Map<Integer, String>> future : start(count, ask)) {
            answers.add(future.get(10, TimeUnit.SECONDS));
        }
        return answers;
    }

    private List<Future<Map<Integer, String>>> start(int count, Function<Integer, Map<Integer, String>> ask) {
        CountDownLatch ready = new CountDownLatch(count);
        List<Future<Map<Integer, String>>> futures = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int number = n;
            Callable<Map<Integer, String>> task = () -> {
                ready.countDown();
                ready.await();
                return ask.apply(number);
            };
            futures.add(threads.submit(task));
        }
        return futures;
    }
}
