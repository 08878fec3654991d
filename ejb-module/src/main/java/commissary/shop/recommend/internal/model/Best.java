package commissary.shop.recommend.internal.model;

import java.util.Arrays;

/** Keeps the highest of many scores: a heap whose root is the lowest that is kept. Of equal ones the lower number wins. */
final class Best {

    private final int[] numbers;
    private final float[] scores;
    private int size;

    Best(int most) {
        numbers = new int[most];
        scores = new float[most];
    }

    void offer(int number, float score) {
        if (size < numbers.length) {
            rise(size++, number, score);
        } else if (size > 0 && isBelow(0, number, score)) {
            sink(number, score);
        }
    }

    int size() {
        return size;
    }

    /** The numbers, the best first. */
    int[] descending() {
        return Arrays.stream(order()).mapToInt(place -> numbers[place]).toArray();
    }

    /** Their scores, in the same order. */
    float[] descendingScores() {
        Integer[] order = order();
        float[] sorted = new float[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = scores[order[i]];
        }
        return sorted;
    }

    private Integer[] order() {
        Integer[] places = new Integer[size];
        Arrays.setAll(places, place -> place);
        Arrays.sort(places, (a, b) -> isBelow(b, numbers[a], scores[a]) ? -1 : 1);
        return places;
    }

    private boolean isBelow(int place, int number, float score) {
        return scores[place] < score || (scores[place] == score && numbers[place] > number);
    }

    private void rise(int from, int number, float score) {
        int place = from;
        while (place > 0 && !isBelow((place - 1) / 2, number, score)) {
            move((place - 1) / 2, place);
            place = (place - 1) / 2;
        }
        numbers[place] = number;
        scores[place] = score;
    }

    private void sink(int number, float score) {
        int place = 0;
        int child = lowerChild(place);
        while (child < size && isBelow(child, number, score)) {
            move(child, place);
            place = child;
            child = lowerChild(place);
        }
        numbers[place] = number;
        scores[place] = score;
    }

    private int lowerChild(int place) {
        int left = 2 * place + 1;
        int right = left + 1;
        return right < size && isBelow(right, numbers[left], scores[left]) ? right : left;
    }

    private void move(int from, int to) {
        numbers[to] = numbers[from];
        scores[to] = scores[from];
    }
}
