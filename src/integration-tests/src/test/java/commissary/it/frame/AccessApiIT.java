package commissary.it.frame;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.OpenApi;
import commissary.it.http.OpenApi.Operation;
import commissary.it.identity.Person;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may call what: whatever the server offers beyond these lists is for administrators. */
class AccessApiIT {

    private static final Set<String> FOR_EVERYBODY = Set.of(
            "register",
            "login",
            "refresh",
            "verifyEmail",
            "forgotPassword",
            "resetPassword",
            "unsubscribe",
            "uploadImage",
            "paymentWebhook");

    private static final Set<String> FOR_PEOPLE = Set.of(
            "me",
            "updateMe",
            "logout",
            "changePassword",
            "resendVerification",
            "preferences",
            "savePreferences",
            "previewPreferences",
            "deals",
            "deal",
            "priceHistory",
            "why",
            "cities",
            "stores",
            "notifications",
            "readNotification",
            "readAllNotifications",
            "products",
            "product",
            "searchProducts",
            "suggestProducts",
            "categories",
            "sellers",
            "wishes",
            "wish",
            "forgetWish",
            "similarProducts",
            "recommendedForMe",
            "cart",
            "addToCart",
            "changeCartItem",
            "removeCartItem",
            "validateCheckout",
            "checkoutOptions",
            "addresses",
            "addAddress",
            "changeAddress",
            "deleteAddress",
            "placeOrder",
            "orders",
            "order",
            "orderTimeline",
            "orderInvoice",
            "cancelOrder",
            "reorder",
            "processPayment",
            "payment",
            "checkPayment",
            "decideSandboxPayment",
            "isToBeNotified",
            "notifyWhenBack",
            "doNotNotifyWhenBack",
            "batch",
            "goals",
            "saveGoals",
            "dailyNutrition",
            "nutritionSummaries",
            "exportDiary",
            "eraseDiary",
            "dataAccess",
            "createMeal",
            "meals",
            "meal",
            "changeMeal",
            "deleteMeal",
            "copyMeal",
            "mealAliases",
            "deleteMealAlias",
            "searchFoods",
            "ownFoods",
            "food",
            "createFood",
            "changeFood",
            "deleteFood",
            "recipes",
            "recipe",
            "createRecipe",
            "changeRecipe",
            "deleteRecipe",
            "productFood");

    private static final Set<String> FOR_SELLERS = Set.of(
            "managedProducts",
            "createProduct",
            "changeProduct",
            "deleteProduct",
            "productImageUploadUrl",
            "deleteProductImage",
            "sellAs",
            "inventory",
            "changeInventory",
            "inventoryLedger",
            "setProductFood");

    private final List<Operation> operations = OpenApi.operations();

    @Test
    void theServerOffersWhatWasAgreed() {
        Set<String> ids = operations.stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));

        assertThat(ids).containsAll(FOR_EVERYBODY).containsAll(FOR_PEOPLE).containsAll(FOR_SELLERS);
        assertThat(ids)
                .contains(
                        "apiKeys",
                        "createApiKey",
                        "revokeApiKey",
                        "users",
                        "changeUser",
                        "addCity",
                        "pollDeals",
                        "dealRuns",
                        "jobs",
                        "failureCauses",
                        "retryJob",
                        "retryJobs",
                        "dropJob",
                        "mails",
                        "mail",
                        "overview",
                        "feedOverview",
                        "syncFeed",
                        "feedSyncs",
                        "confirmSync",
                        "refuseSync",
                        "rebuildRecommendations",
                        "startImport",
                        "imports",
                        "importState",
                        "importRefusedRows",
                        "importRefusedRowsFile",
                        "shippingRules",
                        "addShippingRule",
                        "changeShippingRule",
                        "removeShippingRule",
                        "taxRates",
                        "addTaxRate",
                        "changeTaxRate",
                        "removeTaxRate",
                        "managedPickupSites",
                        "addPickupSite",
                        "changePickupSite",
                        "removePickupSite",
                        "promotions",
                        "addPromotion",
                        "promotion",
                        "changePromotion",
                        "removePromotion",
                        "changeOrderStatus",
                        "addTrackingEvent",
                        "refundPayment");
        assertThat(ids).hasSameSizeAs(operations);
    }

    @Test
    void withoutACredentialNothingElseIsOpen() {
        operations.stream()
                .filter(operation -> !FOR_EVERYBODY.contains(operation.id()))
                .forEach(operation -> operation.call(Api.anonymous()).expectFailure(401, "UNAUTHENTICATED"));
    }

    @Test
    void anEmployeeMayDoNothingThatIsForAdministrators() {
        Person employee = Person.newcomer();
        forAdministrators().forEach(operation -> operation.call(employee.api()).expectFailure(403, null));
    }

    @Test
    void anEmployeeSellsNothing() {
        Person employee = Person.newcomer();
        operations.stream()
                .filter(operation -> FOR_SELLERS.contains(operation.id()))
                .forEach(operation -> operation.call(employee.api()).expectFailure(403, null));
    }

    @Test
    void technicianAndSellerMayNotEither() {
        for (String email : new String[] {"technician@example.com", "seller@example.com"}) {
            Person person = Person.signIn(email, "commissary-demo");
            forAdministrators()
                    .forEach(operation -> operation.call(person.api()).expectFailure(403, null));
        }
    }

    @Test
    void aKeyForTheFeedMayDoNeither() {
        operations.stream()
                .filter(operation -> !FOR_EVERYBODY.contains(operation.id()))
                .forEach(operation ->
                        operation.call(Api.withKey("demo-feed-key")).expectFailure(403, null));
    }

    @Test
    void anAdministratorIsNotRefused() {
        Person admin = Person.admin();
        forAdministrators().stream()
                .filter(operation -> operation.method().equals("GET"))
                .forEach(operation -> {
                    Answer answer = operation.call(admin.api());
                    assertThat(answer.status()).as(answer::toString).isIn(200, 404);
                });
    }

    private List<Operation> forAdministrators() {
        List<Operation> theirs = operations.stream()
                .filter(operation -> !FOR_EVERYBODY.contains(operation.id()))
                .filter(operation -> !FOR_PEOPLE.contains(operation.id()))
                .filter(operation -> !FOR_SELLERS.contains(operation.id()))
                .toList();
        assertThat(theirs).hasSizeGreaterThan(10);
        return theirs;
    }
}
