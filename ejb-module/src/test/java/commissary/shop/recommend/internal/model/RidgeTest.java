package commissary.shop.recommend.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RidgeTest {

    @Test
    void theWeightsSolveTheEquations() {
        int size = 20;
        double penalty = 3;
        double[][] a = pairs(size);
        double[] b = new Random(2).doubles(size).toArray();
        double[][] kept = copy(a);
        double[] wanted = b.clone();

        Ridge.solve(a, b, size, penalty);

        for (int row = 0; row < size; row++) {
            double sum = penalty * b[row];
            for (int column = 0; column < size; column++) {
                sum += kept[row][column] * b[column];
            }
            assertThat(sum).isCloseTo(wanted[row], within(1e-9));
        }
    }

    @Test
    void noInputHasNoWeight() {
        Ridge.solve(new double[0][0], new double[0], 0, 1);
    }

    private static double[][] pairs(int size) {
        double[][] rows = new double[50][];
        Random random = new Random(1);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.doubles(size).toArray();
        }
        double[][] pairs = new double[size][size];
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    pairs[i][k] += row[i] * row[k];
                }
            }
        }
        return pairs;
    }

    private static double[][] copy(double[][] a) {
        double[][] copy = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            copy[i] = a[i].clone();
        }
        return copy;
    }
}
