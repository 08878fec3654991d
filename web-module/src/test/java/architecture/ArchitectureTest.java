package architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "commissary";
    private static final String BROKEN = "architecture.broken";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private final JavaClasses brokenClasses = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void everyModuleWasSeen() {
        assertThat(classes.size()).isGreaterThan(250);
        assertThat(classes.contain("commissary.deals.internal.DealService")).isTrue();
        assertThat(classes.contain("commissary.web.deals.DealsResource")).isTrue();
        assertThat(new Arrows(BASE, classes).features().keySet())
                .contains("identity", "deals", "notifications", "realtime");
    }

    @Test
    void everyArrowIsAllowed() {
        assertThat(new Arrows(BASE, classes).broken(classes)).isEmpty();
    }

    @Test
    void featuresNameOnlyNeighboursOfLowerRank() {
        assertThat(new Arrows(BASE, classes).brokenRanks()).isEmpty();
    }

    @Test
    void everyRestMethodSaysWhoMayCallIt() {
        assertThat(silentMethods(classes)).isEmpty();
    }

    @Test
    void eachRuleCanFail() {
        Arrows arrows = new Arrows(BROKEN, brokenClasses);

        assertThat(arrows.broken(brokenClasses))
                .anyMatch(line -> line.contains("broken.Stray stands in no place"))
                .anyMatch(line -> line.contains("helper.Helper stands in no place"))
                .anyMatch(line -> line.contains("shared.Greedy -> ") && line.contains("deals.Deals"))
                .anyMatch(line -> line.contains("deals.Deals -> ") && line.contains("org.jdbi"))
                .anyMatch(line -> line.contains("deals.internal.Nosy -> ") && line.contains("orders.internal.Secret"))
                .anyMatch(line -> line.contains("deals.internal.Nosy -> ") && line.contains("orders.Orders"))
                .anyMatch(line -> line.contains("deals.internal.Nosy -> ") && line.contains("jakarta.ws.rs"))
                .anyMatch(line -> line.contains("web.deals.Door -> ") && line.contains("deals.internal.Nosy"));
        assertThat(arrows.brokenRanks()).containsExactly("deals -> upward");
        assertThat(silentMethods(brokenClasses)).hasSize(1);
    }

    private static Set<String> silentMethods(JavaClasses all) {
        Set<String> silent = new TreeSet<>();
        for (JavaClass javaClass : all) {
            javaClass.getMethods().stream()
                    .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                    .filter(method -> !method.isAnnotatedWith(RolesAllowed.class)
                            && !method.isAnnotatedWith(PermitAll.class)
                            && !method.isAnnotatedWith(DenyAll.class))
                    .forEach(method -> silent.add(method.getFullName()));
        }
        return silent;
    }
}
