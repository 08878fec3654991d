package commissary.notifications.internal;

import commissary.notifications.MailChannel;
import commissary.notifications.MailCounts;
import commissary.notifications.MailState;
import commissary.notifications.MailView;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The mail log and the links that end mails. */
@Dependent
class MailStore {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;

    @Inject
    MailStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long insert(MailChannel channel, Mailbox.Addressee to, String messageId, String subject, String kind, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into notifications.mail (message_id, user_id, recipient, subject, kind, channel, created_at)
                        values (:messageId, :userId, :recipient, :subject, :kind, :channel, :at) returning id
                        """)
                .bind("channel", channel.name())
                .bind("messageId", messageId)
                .bind("userId", to.userId())
                .bind("recipient", to.email())
                .bind("subject", subject)
                .bind("kind", kind)
                .bind("at", at)
                .mapTo(Long.class)
                .one());
    }

    Optional<MailView> get(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from notifications.mail where id = :id")
                .bind("id", id)
                .map(MailStore::view)
                .findOne());
    }

    Page<MailView> find(Optional<String> recipient, PageRequest page) {
        String which = " from notifications.mail where position(:part in lower(recipient)) > 0";
        String part = recipient.orElse("").toLowerCase(Locale.ROOT);
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*)" + which)
                    .bind("part", part)
                    .mapTo(Long.class)
                    .one();
            List<MailView> mails = handle.createQuery(
                            "select *" + which + " order by id desc limit :limit offset :offset")
                    .bind("part", part)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map(MailStore::view)
                    .list();
            return new Page<>(mails, page, total);
        });
    }

    void end(long id, MailState state, @Nullable String error, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update notifications.mail
                        set state = :state, error = :error, sent_at = case when :state = 'SENT' then :at end
                        where id = :id
                        """)
                .bind("id", id)
                .bind("state", state)
                .bind("error", error)
                .bind("at", at)
                .execute());
    }

    MailCounts countsSince(Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select count(*) filter (where state = 'SENT') as sent,
                               count(*) filter (where state = 'FAILED') as failed
                        from notifications.mail where created_at >= :since
                        """)
                .bind("since", since)
                .map((row, context) -> new MailCounts(row.getLong("sent"), row.getLong("failed")))
                .one());
    }

    /** The token of this person's links, made at the first use. */
    String unsubscribeToken(long userId) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into notifications.unsubscribe_link (user_id, token) values (:userId, :token)
                        on conflict (user_id) do update set user_id = excluded.user_id
                        returning token
                        """)
                .bind("userId", userId)
                .bind("token", Base64.getUrlEncoder().withoutPadding().encodeToString(random))
                .mapTo(String.class)
                .one());
    }

    Optional<Long> userOf(String unsubscribeToken) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select user_id from notifications.unsubscribe_link where token = :token")
                        .bind("token", unsubscribeToken)
                        .mapTo(Long.class)
                        .findOne());
    }

    private static MailView view(ResultSet row, StatementContext context) throws SQLException {
        @Nullable Timestamp sentAt = row.getTimestamp("sent_at");
        return new MailView(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("kind"),
                MailChannel.valueOf(row.getString("channel")),
                MailState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("error"));
    }
}
