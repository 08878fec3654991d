package commissary.notifications.internal;

import commissary.identity.Accounts;
import commissary.identity.Preferences;
import commissary.identity.UserQuery;
import commissary.identity.UserView;
import commissary.notifications.internal.Mailbox.Addressee;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.platform.events.EventListener;
import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import commissary.shop.inventory.BackInStock;
import commissary.shop.inventory.LowStock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What people are told of what is in store, one listener for each event. */
final class StockLetters {

    private StockLetters() {}

    /** Who asked hears that a product can be bought again. */
    @Dependent
    static class Back implements EventListener<BackInStock> {

        private final Preferences preferences;
        private final NotificationService notifications;
        private final Mailbox mailbox;

        @Inject
        Back(Preferences preferences, NotificationService notifications, Mailbox mailbox) {
            this.preferences = preferences;
            this.notifications = notifications;
            this.mailbox = mailbox;
        }

        @Override
        public String name() {
            return "notifications.back-in-stock";
        }

        @Override
        public Class<BackInStock> event() {
            return BackInStock.class;
        }

        @Override
        public void on(BackInStock event) {
            event.accountIds().forEach(account -> tell(account, event));
        }

        private void tell(long account, BackInStock event) {
            String title = event.name() + " is back in stock";
            notifications.announce(
                    Actor.system(),
                    account,
                    new Announcement(
                            "back_in_stock", title, "You asked to be told.", "/shop/products/" + event.productId()));
            preferences
                    .recipient(Actor.system(), account)
                    .ifPresent(to -> mailbox.post(
                            new Addressee(to.userId(), to.email(), to.fullName()),
                            LetterKind.BACK_IN_STOCK,
                            title,
                            Map.of("productId", event.productId(), "product", event.name()),
                            null));
        }
    }

    /** Administrators hear that there is little left of a product. */
    @Dependent
    static class Low implements EventListener<LowStock> {

        private final Accounts accounts;
        private final NotificationService notifications;

        @Inject
        Low(Accounts accounts, NotificationService notifications) {
            this.accounts = accounts;
            this.notifications = notifications;
        }

        @Override
        public String name() {
            return "notifications.low-stock";
        }

        @Override
        public Class<LowStock> event() {
            return LowStock.class;
        }

        @Override
        public void on(LowStock event) {
            Announcement announcement = new Announcement(
                    "low_stock",
                    event.name() + " is running out",
                    event.stock() == 0 ? "None is left." : event.stock() + " left.",
                    "/admin/inventory?low=true");
            UserQuery admins = new UserQuery(null, Role.ADMIN, true);
            for (int number = 1; ; number++) {
                PageRequest request = new PageRequest(number, PageRequest.MAX_PAGE_SIZE);
                Page<UserView> page = accounts.find(Actor.system(), admins, request);
                page.items().forEach(admin -> notifications.announce(Actor.system(), admin.id(), announcement));
                if (request.offset() + page.items().size() >= page.total()) {
                    return;
                }
            }
        }
    }
}
