package commissary.identity.internal.preferences;

import commissary.identity.PreferencesView;
import commissary.identity.Recipient;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The preferences. Row-level security shows each person only his own, and jobs all. */
@Dependent
class PreferenceStore {

    private static final String RECIPIENTS = "select a.id, a.email, a.full_name, a.time_zone, a.email_verified, p.*"
            + " from identity.account a left join identity.preference p on p.account_id = a.id where a.active";

    private final Jdbi jdbi;

    @Inject
    PreferenceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<PreferencesView> find(long userId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from identity.preference where account_id = :id")
                .bind("id", userId)
                .map((row, context) -> view(row))
                .findOne());
    }

    void save(long userId, PreferencesView preferences, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into identity.preference (account_id, city,"
                        + " max_distance_km, email_notifications, notify_new_deals, notify_price_drops,"
                        + " min_discount_percent, favorite_categories, sms_number, daily_summary_mail, updated_at)"
                        + " values (:id, :city, :distance, :email, :newDeals, :drops, :discount, :categories, :sms,"
                        + " :summary, :now) on conflict (account_id) do update set city = excluded.city,"
                        + " max_distance_km = excluded.max_distance_km,"
                        + " email_notifications = excluded.email_notifications,"
                        + " notify_new_deals = excluded.notify_new_deals,"
                        + " notify_price_drops = excluded.notify_price_drops,"
                        + " min_discount_percent = excluded.min_discount_percent,"
                        + " favorite_categories = excluded.favorite_categories, sms_number = excluded.sms_number,"
                        + " daily_summary_mail = excluded.daily_summary_mail, updated_at = excluded.updated_at")
                .bind("id", userId)
                .bind("city", preferences.city())
                .bind("distance", preferences.maxDistanceKm())
                .bind("email", preferences.emailNotifications())
                .bind("newDeals", preferences.notifyNewDeals())
                .bind("drops", preferences.notifyPriceDrops())
                .bind("discount", preferences.minDiscountPercent())
                .bindArray("categories", String.class, preferences.favoriteCategories())
                .bind("sms", preferences.smsNumber())
                .bind("summary", preferences.dailySummaryMail())
                .bind("now", now)
                .execute());
    }

    List<Recipient> recipients(String city, long afterUserId, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(RECIPIENTS
                        + " and p.city = :city and p.email_notifications"
                        + " and (p.notify_new_deals or p.notify_price_drops)"
                        + " and a.id > :after order by a.id limit :limit")
                .bind("city", city)
                .bind("after", afterUserId)
                .bind("limit", limit)
                .map((row, context) -> recipient(row))
                .list());
    }

    Optional<Recipient> recipient(long userId) {
        return jdbi.withHandle(handle -> handle.createQuery(RECIPIENTS + " and a.id = :id")
                .bind("id", userId)
                .map((row, context) -> recipient(row))
                .findOne());
    }

    List<Recipient> recipients(Collection<Long> userIds) {
        return jdbi.withHandle(handle -> handle.createQuery(RECIPIENTS + " and a.id = any(:ids)")
                .bindArray("ids", Long.class, userIds)
                .map((row, context) -> recipient(row))
                .list());
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        row.getLong("account_id");
        PreferencesView preferences = row.wasNull() ? PreferencesView.defaults() : view(row);
        return new Recipient(
                row.getLong("id"),
                row.getString("email"),
                row.getString("full_name"),
                row.getString("time_zone"),
                row.getBoolean("email_verified"),
                preferences);
    }

    private static PreferencesView view(ResultSet row) throws SQLException {
        @Nullable Array categories = row.getArray("favorite_categories");
        return new PreferencesView(
                row.getString("city"),
                row.getInt("max_distance_km"),
                row.getBoolean("email_notifications"),
                row.getBoolean("notify_new_deals"),
                row.getBoolean("notify_price_drops"),
                row.getInt("min_discount_percent"),
                categories == null ? List.of() : List.of((String[]) categories.getArray()),
                row.getString("sms_number"),
                row.getBoolean("daily_summary_mail"));
    }
}
