package commissary.deals.internal.poll;

import commissary.deals.internal.poll.PollPlan.GoneLot;
import commissary.deals.internal.poll.PollPlan.NewLot;
import commissary.deals.internal.poll.PollPlan.ProductPrice;
import commissary.deals.internal.poll.PollPlan.StoreMark;
import commissary.deals.internal.poll.PollPlan.TouchedLot;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes what a run changes: one statement for each kind of change, whatever the number of rows. */
@Dependent
public class PollWriter {

    private static final String LOT_COLUMNS =
            """
            store_id bigint, key text, external_id text, name text, description text, department text, category text,
            price_cents bigint, original_cents bigint, quantity integer, best_before date, image_url text,
            posted_at timestamptz, drop_from bigint
            """;

    private final Jdbi jdbi;

    @Inject
    public PollWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Inserts stores, or brings them up to date; when they were last read stays as it was. */
    void writeStores(List<StoreRow> stores, Instant now) {
        if (stores.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into deals.store
                            (external_id, city_id, name, address, latitude, longitude, distance_km, last_read_at)
                        select external_id, city_id, name, address, latitude, longitude, distance_km, :now
                        from json_to_recordset(cast(:rows as json)) as r(external_id text, city_id bigint, name text,
                            address text, latitude double precision, longitude double precision,
                            distance_km double precision)
                        on conflict (external_id) do update
                        set city_id = excluded.city_id, name = excluded.name, address = excluded.address,
                            latitude = excluded.latitude, longitude = excluded.longitude,
                            distance_km = excluded.distance_km
                        """)
                .bind("rows", SqlRows.of(stores))
                .bind("now", now)
                .execute());
    }

    void writePrices(List<ProductPrice> prices) {
        if (prices.isEmpty()) {
            return;
        }
        List<PriceRow> rows = prices.stream()
                .map(p -> new PriceRow(p.product().storeId(), p.product().key().value(), p.cents()))
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into deals.product (store_id, key, last_price_cents)
                        select store_id, key, cents
                        from json_to_recordset(cast(:rows as json)) as r(store_id bigint, key text, cents bigint)
                        on conflict (store_id, key) do update set last_price_cents = excluded.last_price_cents
                        """)
                .bind("rows", SqlRows.of(rows))
                .execute());
    }

    /**
     * Inserts the lots with their first price and their drops.
     *
     * @return their ids, ascending
     */
    List<Long> insertLots(List<NewLot> lots, RunContext run) {
        if (lots.isEmpty()) {
            return List.of();
        }
        List<LotRow> rows = lots.stream()
                .map(lot -> LotRow.of(0, lot.product(), lot.item(), lot.content(), false, lot.dropFrom(), run.now()))
                .toList();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "with r as (select * from"
                                + " json_to_recordset(cast(:rows as json)) as r(" + LOT_COLUMNS + "))"
                                + """
                        , fresh as (
                            insert into deals.deal (store_id, product_id, external_id, name, description, department,
                                category, price_cents, original_cents, quantity, best_before, image_url, posted_at,
                                first_seen, found_run_id, found_price_cents, announced)
                            select r.store_id, p.id, r.external_id, r.name, r.description, r.department, r.category,
                                r.price_cents, r.original_cents, r.quantity, r.best_before, r.image_url, r.posted_at,
                                :now, :run, r.price_cents, :announced
                            from r join deals.product p on p.store_id = r.store_id and p.key = r.key
                            order by r.posted_at, r.external_id
                            on conflict (store_id, external_id) do nothing
                            returning id, store_id, external_id, product_id, price_cents, quantity
                        ), history as (
                            insert into deals.price_history (product_id, deal_id, price_cents, quantity, recorded_at)
                            select product_id, id, price_cents, quantity, :now from fresh
                        ), cheaper as (
                            insert into deals.price_drop (run_id, deal_id, from_cents, to_cents, found_at)
                            select :run, fresh.id, r.drop_from, fresh.price_cents, :now
                            from fresh join r using (store_id, external_id)
                            where r.drop_from is not null
                        )
                        select id from fresh order by id
                        """)
                .bind("rows", SqlRows.of(rows))
                .bind("now", run.now())
                .bind("run", run.runId())
                .bind("announced", run.isAnnounced())
                .mapTo(Long.class)
                .list());
    }

    /** Brings known lots up to date, and writes down what they cost now where that is another price or quantity. */
    void updateLots(List<TouchedLot> lots, RunContext run) {
        if (lots.isEmpty()) {
            return;
        }
        List<LotRow> rows = lots.stream()
                .map(lot -> LotRow.of(
                        lot.id(), lot.product(), lot.item(), lot.content(), lot.changed(), lot.dropFrom(), run.now()))
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "with r as (select * from"
                                + " json_to_recordset(cast(:rows as json)) as r(id bigint, changed boolean, "
                                + LOT_COLUMNS
                                + "))"
                                + """
                        , touched as (
                            update deals.deal d
                            set product_id = p.id, name = r.name, description = r.description,
                                department = r.department, category = r.category, price_cents = r.price_cents,
                                original_cents = r.original_cents, quantity = r.quantity, best_before = r.best_before,
                                image_url = r.image_url, last_seen = null, ended_at = null
                            from r join deals.product p on p.store_id = r.store_id and p.key = r.key
                            where d.id = r.id
                            returning d.id, d.product_id, d.price_cents, d.quantity, r.changed, r.drop_from
                        ), history as (
                            insert into deals.price_history (product_id, deal_id, price_cents, quantity, recorded_at)
                            select product_id, id, price_cents, quantity, :now from touched where changed
                        )
                        insert into deals.price_drop (run_id, deal_id, from_cents, to_cents, found_at)
                        select :run, id, drop_from, price_cents, :now from touched where drop_from is not null
                        """)
                .bind("rows", SqlRows.of(rows))
                .bind("now", run.now())
                .bind("run", run.runId())
                .execute());
    }

    /** Ends lots, or notes of held ones when they were last seen. */
    void writeGone(List<GoneLot> lots, Instant now) {
        if (lots.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update deals.deal d
                        set last_seen = r.last_seen, ended_at = case when r.ended then cast(:now as timestamptz) end
                        from json_to_recordset(cast(:rows as json)) as r(id bigint, last_seen timestamptz, ended boolean)
                        where d.id = r.id
                        """)
                .bind("rows", SqlRows.of(lots))
                .bind("now", now)
                .execute());
    }

    void markStores(List<StoreMark> marks, Instant now) {
        if (marks.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update deals.store s
                        set last_read_at = case when r.read then :now else s.last_read_at end,
                            missed_runs = r.missed_runs, held = r.held
                        from json_to_recordset(cast(:rows as json))
                            as r(id bigint, read boolean, missed_runs integer, held boolean)
                        where s.id = r.id
                        """)
                .bind("rows", SqlRows.of(marks))
                .bind("now", now)
                .execute());
    }

    void markCity(long cityId, boolean cameEmpty, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update deals.city
                        set came_empty = :empty,
                            opened_at = coalesce(opened_at, case when not :empty then cast(:now as timestamptz) end)
                        where id = :id and (came_empty <> :empty or opened_at is null)
                        """)
                .bind("id", cityId)
                .bind("empty", cameEmpty)
                .bind("now", now)
                .execute());
    }

    /** The run's drops, ascending by id. */
    List<DropRow> drops(long runId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id, deal_id from deals.price_drop where run_id = :run order by id")
                        .bind("run", runId)
                        .map((row, context) -> new DropRow(row.getLong("id"), row.getLong("deal_id")))
                        .list());
    }

    /** @param isAnnounced false for the first run of a city */
    record RunContext(long runId, Instant now, boolean isAnnounced) {}

    record DropRow(long id, long dealId) {}

    record StoreRow(
            String externalId,
            long cityId,
            String name,
            String address,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double distanceKm) {}

    private record PriceRow(long storeId, String key, long cents) {}

    private record LotRow(
            long id,
            boolean changed,
            long storeId,
            String key,
            String externalId,
            String name,
            @Nullable String description,
            String department,
            String category,
            long priceCents,
            @Nullable Long originalCents,
            int quantity,
            @Nullable LocalDate bestBefore,
            @Nullable String imageUrl,
            Instant postedAt,
            @Nullable Long dropFrom) {

        static LotRow of(
                long id,
                Product product,
                ReadItem item,
                LotContent content,
                boolean changed,
                @Nullable Long dropFrom,
                Instant now) {
            @Nullable Instant posted = item.postedAt();
            return new LotRow(
                    id,
                    changed,
                    product.storeId(),
                    product.key().value(),
                    item.externalId(),
                    content.name(),
                    content.description(),
                    content.department(),
                    content.category().wireName(),
                    item.priceCents(),
                    content.originalCents(),
                    item.quantity(),
                    content.bestBefore(),
                    content.imageUrl(),
                    posted == null || posted.isAfter(now) ? now : posted,
                    dropFrom);
        }
    }
}
