package commissary.shop.recommend.internal.model;

/** Least squares with a penalty on large weights: solves (A + λI) w = b for a symmetric A, by Cholesky's decomposition. */
final class Ridge {

    private Ridge() {}

    /**
     * The weights.
     *
     * @param a the products of all pairs of inputs; its lower triangle is overwritten
     * @param b the products of each input with the output; overwritten with the weights
     * @param size how many inputs there are; the arrays may be longer
     */
    static void solve(double[][] a, double[] b, int size, double penalty) {
        for (int i = 0; i < size; i++) {
            a[i][i] += penalty;
        }
        decompose(a, size);
        for (int i = 0; i < size; i++) {
            b[i] = (b[i] - dot(a[i], b, i)) / a[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double rest = b[i];
            for (int k = i + 1; k < size; k++) {
                rest -= a[k][i] * b[k];
            }
            b[i] = rest / a[i][i];
        }
    }

    private static void decompose(double[][] a, int size) {
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = a[row][column] - dot(a[row], a[column], column);
                a[row][column] = row == column ? Math.sqrt(rest) : rest / a[column][column];
            }
        }
    }

    private static double dot(double[] one, double[] other, int size) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
