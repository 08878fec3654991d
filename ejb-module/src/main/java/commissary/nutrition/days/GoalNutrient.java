package commissary.nutrition.days;

/** What a goal can be set for. */
public enum GoalNutrient {
    ENERGY("energy", "kcal"),
    PROTEIN("protein", "g"),
    CARBOHYDRATE("carbohydrate", "g"),
    FAT("fat", "g"),
    FIBRE("fibre", "g"),
    SODIUM("sodium", "mg");

    private final String label;
    private final String unit;

    GoalNutrient(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Its name in a sentence. */
    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }
}
