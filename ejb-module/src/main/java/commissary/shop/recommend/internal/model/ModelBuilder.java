package commissary.shop.recommend.internal.model;

import commissary.shop.recommend.internal.model.Interactions.Sparse;
import commissary.shop.recommend.internal.model.ProductModel.Scored;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Learns what goes with what. Of each product those are taken whose people are most alike (cosine, weakened where few
 * people are behind it), and a ridge regression over these tells how much each of them speaks for it when the others are
 * known: SLIM with the features selected beforehand (Ning and Karypis, "SLIM: Sparse Linear Methods for Top-N Recommender
 * Systems", ICDM 2011, "fsSLIM"), with the closed-form solution of EASE (Steck, "Embarrassingly Shallow Autoencoders for
 * Sparse Data", WWW 2019) in place of its coordinate descent. EASE inverts a matrix of all products; this one a small
 * one for each, so time grows with the products and memory does not grow with their square.
 */
public final class ModelBuilder {

    static final int CANDIDATES = 100;
    private static final int LEADS = 100;
    private static final int SIMILAR = 50;
    private static final float DOUBT = 5;

    /** The penalty of the regression, in interactions of a product of mean popularity. */
    private static final double PENALTY = 6;

    private final Interactions interactions;
    private final Sparse byPerson;
    private final Sparse byProduct;
    private final float[] squares;
    private final double penalty;

    private final float[] together;
    private final int[] touched;
    private final int[] places;
    private final int[] seenFor;
    private final double[][] pairs = new double[CANDIDATES][CANDIDATES];
    private final double[] weights = new double[CANDIDATES];
    private final int[] has = new int[CANDIDATES];
    private final float[] hasHowMuch = new float[CANDIDATES];

    public ModelBuilder(Interactions interactions) {
        this.interactions = interactions;
        byPerson = interactions.byPerson();
        byProduct = interactions.byProduct();
        squares = squares(byProduct);
        double mean = 0;
        for (float square : squares) {
            mean += square / Math.max(1, squares.length);
        }
        penalty = Math.max(1, PENALTY * mean);
        together = new float[interactions.products()];
        touched = new int[interactions.products()];
        places = new int[interactions.products()];
        seenFor = new int[interactions.people()];
        Arrays.fill(places, -1);
        Arrays.fill(seenFor, -1);
    }

    /** Gives every product's part of the model to the reader. */
    public void build(Consumer<ProductModel> reader) {
        int products = interactions.products();
        Best[] leads = new Best[products];
        Arrays.setAll(leads, product -> new Best(Math.min(LEADS, products)));
        @Nullable Scored[] similar = new Scored[products];
        for (int product = 0; product < products; product++) {
            Best candidates = candidates(product);
            similar[product] = scored(candidates, SIMILAR);
            learn(product, candidates.descending(), leads);
        }
        for (int product = 0; product < products; product++) {
            reader.accept(new ProductModel(
                    interactions.productId(product),
                    byProduct.length(product),
                    interactions.repeatRate(product),
                    Objects.requireNonNull(similar[product]),
                    scored(leads[product], LEADS)));
        }
    }

    /** The products that share the most of their people with this one. */
    private Best candidates(int product) {
        int count = addUpWhatGoesWith(product);
        Best best = new Best(CANDIDATES);
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            float both = together[other];
            if (other != product) {
                double cosine = both / Math.sqrt((double) squares[product] * squares[other]);
                best.offer(other, (float) (cosine * both / (both + DOUBT)));
            }
            together[other] = 0;
        }
        return best;
    }

    private int addUpWhatGoesWith(int product) {
        int count = 0;
        for (int i = byProduct.starts()[product]; i < byProduct.starts()[product + 1]; i++) {
            int person = byProduct.columns()[i];
            for (int k = byPerson.starts()[person]; k < byPerson.starts()[person + 1]; k++) {
                int other = byPerson.columns()[k];
                if (together[other] == 0) {
                    touched[count++] = other;
                }
                together[other] += byProduct.values()[i] * byPerson.values()[k];
            }
        }
        return count;
    }

    /** Finds how much each candidate speaks for the product, and notes it with those that do. */
    private void learn(int product, int[] candidates, Best[] leads) {
        for (int place = 0; place < candidates.length; place++) {
            places[candidates[place]] = place;
            Arrays.fill(pairs[place], 0, candidates.length, 0);
            weights[place] = 0;
        }
        for (int candidate : candidates) {
            addUpPeopleOf(candidate, product);
        }
        Ridge.solve(pairs, weights, candidates.length, penalty);
        for (int place = 0; place < candidates.length; place++) {
            places[candidates[place]] = -1;
            if (weights[place] > 0) {
                leads[candidates[place]].offer(product, (float) weights[place]);
            }
        }
    }

    /** Adds each person to the pairs of candidates that he has, once for a product. */
    private void addUpPeopleOf(int candidate, int product) {
        for (int i = byProduct.starts()[candidate]; i < byProduct.starts()[candidate + 1]; i++) {
            int person = byProduct.columns()[i];
            if (seenFor[person] != product) {
                seenFor[person] = product;
                addUp(person, product);
            }
        }
    }

    private void addUp(int person, int product) {
        int count = 0;
        float ofProduct = 0;
        for (int i = byPerson.starts()[person]; i < byPerson.starts()[person + 1]; i++) {
            int other = byPerson.columns()[i];
            if (other == product) {
                ofProduct = byPerson.values()[i];
            } else if (places[other] >= 0) {
                has[count] = places[other];
                hasHowMuch[count++] = byPerson.values()[i];
            }
        }
        for (int i = 0; i < count; i++) {
            double[] row = pairs[has[i]];
            for (int k = 0; k < count; k++) {
                row[has[k]] += hasHowMuch[i] * hasHowMuch[k];
            }
            weights[has[i]] += hasHowMuch[i] * ofProduct;
        }
    }

    private Scored scored(Best best, int most) {
        int[] numbers = best.descending();
        int count = Math.min(most, numbers.length);
        long[] ids = new long[count];
        Arrays.setAll(ids, i -> interactions.productId(numbers[i]));
        return new Scored(ids, Arrays.copyOf(best.descendingScores(), count));
    }

    private static float[] squares(Sparse byProduct) {
        float[] squares = new float[byProduct.rows()];
        for (int product = 0; product < squares.length; product++) {
            for (int i = byProduct.starts()[product]; i < byProduct.starts()[product + 1]; i++) {
                squares[product] += byProduct.values()[i] * byProduct.values()[i];
            }
        }
        return squares;
    }
}
