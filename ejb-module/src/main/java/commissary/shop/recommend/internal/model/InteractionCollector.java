package commissary.shop.recommend.internal.model;

import commissary.shop.recommend.internal.model.Interactions.Numbers;
import commissary.shop.recommend.internal.model.Interactions.Sparse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Collects who bought and who looked at what, person after person, in memory that is bounded: of each person the
 * latest {@value #MOST_OF_A_PERSON} products, and {@value #MOST} in all (16 bytes each).
 */
public final class InteractionCollector {

    static final int MOST_OF_A_PERSON = 500;
    private static final int MOST = 6_000_000;

    /** With fewer people nothing can be said of a product. */
    private static final int FEWEST_PEOPLE = 2;

    private static final int MOST_PRODUCTS = 100_000;
    private static final double REPEAT_PRIOR = 10;
    private static final double POPULAR_FOR_DAYS = 60;
    private static final double DAY_SECONDS = 86_400;

    private final Numbers numbers = new Numbers();
    private int[] starts = new int[1_024];
    private int[] columns = new int[16_384];
    private float[] values = new float[16_384];
    private int people;
    private int size;
    private boolean isFull;

    private float[] buyers = new float[1_024];
    private float[] repeaters = new float[1_024];
    private float[] popularity = new float[1_024];
    private final long until;

    /** @param until the present, in seconds since 1970 */
    public InteractionCollector(long until) {
        this.until = until;
    }

    /** Adds all that is known of a person. Whoever comes when there is no more room is left out. */
    public void add(Collection<Interest> interests) {
        List<Interest> latest = interests.stream()
                .sorted(Comparator.comparingLong(Interest::lastAt).reversed())
                .limit(MOST_OF_A_PERSON)
                .toList();
        isFull |= size + latest.size() > MOST;
        if (isFull || latest.isEmpty()) {
            return;
        }
        makeRoom(latest.size());
        for (Interest interest : latest) {
            int product = numbers.of(interest.productId());
            columns[size] = product;
            values[size++] = (float) interest.weight();
            count(product, interest);
        }
        people++;
        starts[people] = size;
    }

    /** Whether somebody was left out. */
    public boolean isFull() {
        return isFull;
    }

    /** What was collected, without the products that too few people know. */
    public Interactions collected() {
        Sparse all = new Sparse(
                Arrays.copyOf(starts, people + 1), Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
        long[] ids = numbers.ids();
        int[] newNumbers = kept(all, ids.length);
        int kept = (int) Arrays.stream(newNumbers).filter(number -> number >= 0).count();
        double repeatRate = sum(repeaters) / Math.max(1, sum(buyers));
        long[] keptIds = new long[kept];
        float[] keptRates = new float[kept];
        float[] keptPopularity = new float[kept];
        for (int old = 0; old < ids.length; old++) {
            int number = newNumbers[old];
            if (number >= 0) {
                keptIds[number] = ids[old];
                keptRates[number] =
                        (float) ((repeaters[old] + REPEAT_PRIOR * repeatRate) / (buyers[old] + REPEAT_PRIOR));
                keptPopularity[number] = popularity[old];
            }
        }
        return new Interactions(keptIds, all.renumbered(newNumbers), keptRates, keptPopularity, repeatRate);
    }

    /** The new number of each product; -1 for those that are left out. */
    private static int[] kept(Sparse all, int products) {
        int[] knownBy = new int[products];
        for (int i = 0; i < all.size(); i++) {
            knownBy[all.columns()[i]]++;
        }
        Best best = new Best(Math.min(products, MOST_PRODUCTS));
        for (int product = 0; product < products; product++) {
            if (knownBy[product] >= FEWEST_PEOPLE) {
                best.offer(product, knownBy[product]);
            }
        }
        int[] newNumbers = new int[products];
        Arrays.fill(newNumbers, -1);
        int next = 0;
        for (int product : best.descending()) {
            newNumbers[product] = next++;
        }
        return newNumbers;
    }

    private void count(int product, Interest interest) {
        if (product >= buyers.length) {
            int more = Math.max(product + 1, buyers.length * 2);
            buyers = Arrays.copyOf(buyers, more);
            repeaters = Arrays.copyOf(repeaters, more);
            popularity = Arrays.copyOf(popularity, more);
        }
        double days = Math.max(0, until - interest.lastAt()) / DAY_SECONDS;
        popularity[product] += (float) (interest.weight() * Math.exp(-days / POPULAR_FOR_DAYS));
        if (interest.daysBought() > 0) {
            buyers[product]++;
        }
        if (interest.daysBought() > 1) {
            repeaters[product]++;
        }
    }

    private void makeRoom(int more) {
        if (people + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        if (size + more > columns.length) {
            int room = Math.max(size + more, columns.length * 2);
            columns = Arrays.copyOf(columns, room);
            values = Arrays.copyOf(values, room);
        }
    }

    private static double sum(float[] counts) {
        double sum = 0;
        for (float count : counts) {
            sum += count;
        }
        return sum;
    }
}
