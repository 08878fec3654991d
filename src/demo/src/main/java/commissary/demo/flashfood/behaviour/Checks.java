package commissary.demo.flashfood.behaviour;

/** What the parameters of a behaviour must be. */
final class Checks {
    private Checks() {}

    static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }
}
