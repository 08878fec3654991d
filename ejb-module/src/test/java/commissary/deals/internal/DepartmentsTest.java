package commissary.deals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentsTest {

    @ParameterizedTest
    @CsvSource({
        "Produce, PRODUCE",
        "PRODUCE, PRODUCE",
        "Fresh Salad & Dressing, PRODUCE",
        "Bakery Instore, BAKERY",
        "Meat & Seafood, MEAT",
        "Seafood, SEAFOOD",
        "Dairy & Eggs, DAIRY",
        "Flavoured Milk, DAIRY",
        "Deli, DELI",
        "Deli & Ready Meals, PREPARED",
        "HMR, PREPARED",
        "Frozen, FROZEN",
        "Centre of Store, PANTRY",
        "Nuts & Snacks, SNACKS",
        "Beverages, DRINKS",
        "Vitamins&Supplements, HEALTH",
        "Home & Ent., HOUSEHOLD",
        "' Cat Supplies ', PET",
        "Fruits et légumes, PRODUCE",
        "Other, OTHER",
        "'', OTHER",
        "Zzyzx, OTHER",
    })
    void departmentsOfManyRetailersComeToOneOfOurCategories(String department, Category category) {
        assertThat(Departments.categoryOf(department)).isEqualTo(category);
    }

    @Test
    void hotDogsAreNoPets() {
        assertThat(Departments.categoryOf("Bacon, Sausages & Hot Dogs")).isEqualTo(Category.MEAT);
        assertThat(Departments.categoryOf("Dog Supplies")).isEqualTo(Category.PET);
    }

    @Test
    void wordsCountOnlyWhole() {
        assertThat(Departments.categoryOf("Petals")).isEqualTo(Category.OTHER);
        assertThat(Departments.categoryOf("Category A")).isEqualTo(Category.OTHER);
    }
}
