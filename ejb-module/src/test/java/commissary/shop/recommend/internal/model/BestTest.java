package commissary.shop.recommend.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestTest {

    @Test
    void theHighestAreKeptInOrder() {
        float[] scores = new float[1_000];
        Random random = new Random(3);
        Best best = new Best(10);

        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextInt(200);
            best.offer(i, scores[i]);
        }

        int[] expected = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> scores[a] == scores[b] ? a - b : Float.compare(scores[b], scores[a]))
                .limit(10)
                .mapToInt(i -> i)
                .toArray();
        assertThat(best.descending()).containsExactly(expected);
        assertThat(best.descendingScores()[9]).isEqualTo(scores[expected[9]]);
    }

    @Test
    void fewerThanThereIsRoomForAreAllKept() {
        Best best = new Best(5);
        best.offer(7, 1);
        best.offer(3, 1);

        assertThat(best.descending()).containsExactly(3, 7);
    }

    @Test
    void whereThereIsNoRoomNothingIsKept() {
        Best best = new Best(0);
        best.offer(7, 1);

        assertThat(best.descending()).isEmpty();
    }
}
