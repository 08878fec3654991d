package commissary.container.beans;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many at once, each on a thread of his own. */
@ApplicationScoped
public class Crowd {

    @Resource
    ManagedThreadFactory threads;

    /** What each of them answers; they are numbered from 0. */
    public <T> List<T> ask(int people, IntFunction<T> question) {
        ExecutorService executor = Executors.newFixedThreadPool(people, threads);
        try {
            List<CompletableFuture<T>> answers = IntStream.range(0, people)
                    .mapToObj(person -> CompletableFuture.supplyAsync(() -> question.apply(person), executor))
                    .toList();
            return new ArrayList<>(answers.stream().map(CompletableFuture::join).toList());
        } finally {
            executor.shutdownNow();
        }
    }
}
