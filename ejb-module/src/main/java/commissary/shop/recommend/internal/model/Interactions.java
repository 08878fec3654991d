package commissary.shop.recommend.internal.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Who was interested in what and how much: a sparse matrix of people and products, by rows and by columns. Products have
 * numbers from 0 here.
 */
public final class Interactions {

    private final long[] productIds;
    private final Sparse byPerson;
    private final Sparse byProduct;
    private final float[] repeatRates;
    private final float[] popularity;
    private final double repeatRate;

    Interactions(long[] productIds, Sparse byPerson, float[] repeatRates, float[] popularity, double repeatRate) {
        this.productIds = productIds;
        this.byPerson = byPerson;
        this.byProduct = byPerson.transposed(productIds.length);
        this.repeatRates = repeatRates;
        this.popularity = popularity;
        this.repeatRate = repeatRate;
    }

    public int people() {
        return byPerson.rows();
    }

    public int products() {
        return productIds.length;
    }

    public long size() {
        return byPerson.size();
    }

    /** The share of the products of a person that he buys again on another day. */
    public double repeatRate() {
        return repeatRate;
    }

    /** The same of one product. */
    public float repeatRate(int product) {
        return repeatRates[product];
    }

    /** The best-liked products of late, at most so many. */
    public long[] popular(int most) {
        Best best = new Best(most);
        for (int product = 0; product < productIds.length; product++) {
            best.offer(product, popularity[product]);
        }
        return Arrays.stream(best.descending())
                .mapToLong(product -> productIds[product])
                .toArray();
    }

    long productId(int product) {
        return productIds[product];
    }

    Sparse byPerson() {
        return byPerson;
    }

    Sparse byProduct() {
        return byProduct;
    }

    /**
     * The rows of a matrix that are not zero.
     *
     * @param starts where each row begins, and one more: where the last ends
     * @param columns of the values
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sparse(int[] starts, int[] columns, float[] values) {

        int rows() {
            return starts.length - 1;
        }

        int size() {
            return starts[starts.length - 1];
        }

        int length(int row) {
            return starts[row + 1] - starts[row];
        }

        Sparse transposed(int columnCount) {
            int[] begins = new int[columnCount + 1];
            for (int i = 0; i < size(); i++) {
                begins[columns[i] + 1]++;
            }
            Arrays.parallelPrefix(begins, Integer::sum);
            int[] next = begins.clone();
            int[] rowOf = new int[size()];
            float[] valueOf = new float[size()];
            for (int row = 0; row < rows(); row++) {
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    int place = next[columns[i]]++;
                    rowOf[place] = row;
                    valueOf[place] = values[i];
                }
            }
            return new Sparse(begins, rowOf, valueOf);
        }

        /** Only these columns, by their new numbers; -1 leaves one out. */
        Sparse renumbered(int[] newNumbers) {
            int[] begins = new int[starts.length];
            int[] kept = new int[size()];
            float[] keptValues = new float[size()];
            int end = 0;
            for (int row = 0; row < rows(); row++) {
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    if (newNumbers[columns[i]] >= 0) {
                        kept[end] = newNumbers[columns[i]];
                        keptValues[end++] = values[i];
                    }
                }
                begins[row + 1] = end;
            }
            return new Sparse(begins, Arrays.copyOf(kept, end), Arrays.copyOf(keptValues, end));
        }
    }

    /** Gives products their numbers, in the order in which they come. */
    static final class Numbers {

        private final Map<Long, Integer> known = new HashMap<>();

        int of(long productId) {
            return known.computeIfAbsent(productId, id -> known.size());
        }

        long[] ids() {
            long[] ids = new long[known.size()];
            known.forEach((id, number) -> ids[number] = id);
            return ids;
        }
    }
}
