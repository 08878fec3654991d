package commissary.deals.internal;

import commissary.deals.Audience;
import commissary.deals.DealWishes;
import commissary.platform.cache.MapCaches;
import commissary.platform.events.Events;
import commissary.platform.persistence.KeptConnection;
import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.DomainEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The schema of deals, emptied, with a clock that stands and doubles of the ports. */
public final class DealsDatabase {

    /** Kept open: a test makes thousands of transactions, and a new connection costs more than most of them. */
    private static final Jdbi ONE_CONNECTION = oneConnection();

    private final TestDatabase database = TestDatabase.get();
    private final List<DomainEvent> published = new ArrayList<>();
    private final List<DealWishes> wishes = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    public DealsDatabase() {
        database.owner()
                .useHandle(
                        handle -> handle.execute(
                                """
                        truncate deals.alert, deals.price_drop, deals.price_history, deals.deal, deals.product,
                            deals.run, deals.store restart identity;
                        delete from deals.city
                        where name not in ('calgary', 'vancouver', 'toronto', 'edmonton', 'waterloo');
                        update deals.city set opened_at = null, came_empty = false;
                        update deals.poll_clock set started_at = '-infinity';
                        """));
    }

    public Jdbi jdbi() {
        return ONE_CONNECTION;
    }

    public Jdbi owner() {
        return database.owner();
    }

    /** Runs the work in one transaction as the jobs do; whatever of it asks {@link #jdbi()} takes part. */
    public <T> T asSystem(Supplier<T> work) {
        return jdbi().inTransaction(handle -> {
            handle.execute("set local role commissary_jobs");
            return work.get();
        });
    }

    public <T> T asUser(long userId, Supplier<T> work) {
        return jdbi().inTransaction(handle -> {
            handle.createQuery("select set_config('commissary.user_id', :id, true)")
                    .bind("id", Long.toString(userId))
                    .mapTo(String.class)
                    .one();
            return work.get();
        });
    }

    public Instant now() {
        return now;
    }

    public void setNow(Instant instant) {
        now = instant;
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public Events events() {
        return published::add;
    }

    public <E extends DomainEvent> List<E> published(Class<E> type) {
        return published.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void forgetEvents() {
        published.clear();
    }

    public List<DealWishes> wishes() {
        return wishes;
    }

    public Audience audience() {
        return new Audience() {
            @Override
            public List<DealWishes> wishingFor(String city) {
                return wishes.stream().filter(w -> city.equals(w.city())).toList();
            }

            @Override
            public Optional<DealWishes> wishesOf(long userId) {
                return wishes.stream().filter(w -> w.userId() == userId).findFirst();
            }
        };
    }

    public DealLists lists() {
        return new DealLists(new MapCaches(), Runnable::run);
    }

    public long cityId(String name) {
        return jdbi().withHandle(handle -> handle.createQuery("select id from deals.city where name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .one());
    }

    private static Jdbi oneConnection() {
        Handle handle = TestDatabase.get().jdbi().open();
        // The database stops when its last client has left.
        Runtime.getRuntime().addShutdownHook(new Thread(handle::close));
        return Sql.over(new KeptConnection(handle.getConnection()));
    }
}
