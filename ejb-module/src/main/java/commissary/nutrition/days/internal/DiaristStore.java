package commissary.nutrition.days.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who keeps a diary, and how far his days are summed. */
@Dependent
class DiaristStore {

    private final Jdbi jdbi;

    @Inject
    DiaristStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A zone in which people live, and the oldest date that is not summed of any of them. */
    record ZoneDue(ZoneId zone, LocalDate oldest) {}

    /** A block of accounts of a zone, and the oldest date that is not summed of any of them. */
    record BlockDue(long block, LocalDate oldest) {}

    /** Moves the clock of the nights on; of several nodes that look at once only one is told that it was him. */
    boolean claimLook(Instant before, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("update days.clock set looked_at = :now where looked_at <= :before")
                                .bind("now", now)
                                .bind("before", before)
                                .execute()
                        == 1);
    }

    /** By the index alone, a step for each zone, however many people there are. */
    List<ZoneDue> zones() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with recursive step as (
                            (select zone, next_day from days.diarist order by zone, next_day limit 1)
                            union all
                            select next.zone, next.next_day from step, lateral (
                                select zone, next_day from days.diarist d where d.zone > step.zone
                                order by zone, next_day limit 1) as next)
                        select zone, next_day from step
                        """)
                .map((row, context) ->
                        new ZoneDue(ZoneId.of(row.getString("zone")), row.getObject("next_day", LocalDate.class)))
                .list());
    }

    /** The blocks of a zone with people whose days are not summed through this one. */
    List<BlockDue> blocks(ZoneId zone, LocalDate through, int blockSize) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select account_id / :size as block, min(next_day) as oldest from days.diarist
                        where zone = :zone and next_day <= :through group by 1 order by 1
                        """)
                .bind("zone", zone.getId())
                .bind("through", through)
                .bind("size", blockSize)
                .map((row, context) -> new BlockDue(row.getLong("block"), row.getObject("oldest", LocalDate.class)))
                .list());
    }

    /** The people of a block whose next day is this one, locked. */
    List<Long> lockDue(ZoneId zone, long block, int blockSize, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select account_id from days.diarist
                        where zone = :zone and next_day = :day
                          and account_id >= :block * :size and account_id < (:block + 1) * :size
                        order by account_id for update
                        """)
                .bind("zone", zone.getId())
                .bind("day", day)
                .bind("block", block)
                .bind("size", (long) blockSize)
                .mapTo(Long.class)
                .list());
    }

    Optional<LocalDate> oldest(ZoneId zone, long block, int blockSize) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select min(next_day) from days.diarist
                        where zone = :zone and account_id >= :block * :size and account_id < (:block + 1) * :size
                        """)
                .bind("zone", zone.getId())
                .bind("block", block)
                .bind("size", (long) blockSize)
                .mapTo(LocalDate.class)
                .findOne());
    }

    void setNextDay(Collection<Long> accountIds, LocalDate nextDay) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update days.diarist set next_day = :next where account_id = any(:accounts)")
                .bind("next", nextDay)
                .bindArray("accounts", Long.class, accountIds)
                .execute());
    }

    /** Does nothing for who is there. */
    void enter(Diarist diarist) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into days.diarist values (:account, :zone, :next) on conflict do nothing")
                .bind("account", diarist.accountId())
                .bind("zone", diarist.zone().getId())
                .bind("next", diarist.nextDay())
                .execute());
    }

    /** Locks out the night: until the transaction ends, no other sums this person's days. */
    Optional<Diarist> lock(long accountId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from days.diarist where account_id = :account for update")
                        .bind("account", accountId)
                        .map((row, context) -> new Diarist(
                                row.getLong("account_id"),
                                ZoneId.of(row.getString("zone")),
                                row.getObject("next_day", LocalDate.class)))
                        .findOne());
    }

    void moveTo(long accountId, ZoneId zone) {
        jdbi.useHandle(handle -> handle.createUpdate("update days.diarist set zone = :zone where account_id = :account")
                .bind("zone", zone.getId())
                .bind("account", accountId)
                .execute());
    }

    void delete(long accountId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from days.diarist where account_id = :account")
                .bind("account", accountId)
                .execute());
    }
}
