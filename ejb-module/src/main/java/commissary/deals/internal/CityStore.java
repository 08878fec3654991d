package commissary.deals.internal;

import commissary.deals.CityStatus;
import commissary.deals.CityView;
import commissary.deals.NewCity;
import commissary.deals.RunState;
import commissary.deals.StoreView;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The cities and their stores. */
@Dependent
public class CityStore {

    private static final String ON_OFFER =
            """
            (select count(*) from deals.deal d join deals.store s on s.id = d.store_id
             where s.city_id = c.id and d.ended_at is null) as on_offer
            """;

    private final Jdbi jdbi;

    @Inject
    public CityStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<CityView> cities() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.*, " + ON_OFFER + " from deals.city c where active order by display_name")
                .map((row, context) -> new CityView(
                        row.getString("name"),
                        row.getString("display_name"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getLong("on_offer")))
                .list());
    }

    List<CityStatus> statuses() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.name, c.display_name, r.started_at, r.state, "
                                + ON_OFFER
                                + """
                         from deals.city c
                         left join lateral (
                             select started_at, state from deals.run
                             where city_id = c.id order by started_at desc limit 1
                         ) r on true
                         where c.active order by c.display_name
                        """)
                .map((row, context) -> {
                    @Nullable OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
                    @Nullable String state = row.getString("state");
                    return new CityStatus(
                            row.getString("name"),
                            row.getString("display_name"),
                            row.getLong("on_offer"),
                            started == null ? null : started.toInstant(),
                            state == null ? null : RunState.valueOf(state));
                })
                .list());
    }

    /**
     * Writes a city.
     *
     * @return false if the name is taken
     */
    boolean add(NewCity city) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                insert into deals.city (name, display_name, latitude, longitude)
                                values (:name, :displayName, :latitude, :longitude) on conflict (name) do nothing
                                """)
                        .bind("name", city.name())
                        .bind("displayName", city.displayName())
                        .bind("latitude", city.latitude())
                        .bind("longitude", city.longitude())
                        .execute()
                == 1);
    }

    Page<StoreView> stores(@Nullable String city, PageRequest page) {
        String from =
                " from deals.store s join deals.city c on c.id = s.city_id where cast(:city as text) is null or c.name = :city";
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*)" + from)
                    .bind("city", city)
                    .mapTo(Long.class)
                    .one();
            List<StoreView> stores = handle.createQuery(
                            "select s.*, c.name as city" + from + " order by s.name, s.id limit :limit offset :offset")
                    .bind("city", city)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> new StoreView(
                            row.getLong("id"),
                            row.getString("external_id"),
                            row.getString("name"),
                            row.getString("address"),
                            row.getString("city"),
                            row.getObject("latitude", Double.class),
                            row.getObject("longitude", Double.class)))
                    .list();
            return new Page<>(stores, page, total);
        });
    }
}
