package commissary.shop.delivery.internal;

import commissary.shared.Conflict;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.delivery.Address;
import commissary.shop.delivery.ManagedPickupSite;
import commissary.shop.delivery.PickupSite;
import commissary.shop.delivery.PickupSiteFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The sites where goods can be picked up. */
@Dependent
class PickupSiteStore {

    private static final String COLUMNS =
            " id, name, full_name, line1, line2, city, province, postal_code, country, position, active ";
    private static final String ORDER = " order by position, name, id ";

    private final Jdbi jdbi;

    @Inject
    PickupSiteStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that are open, in the order in which they are shown. */
    List<PickupSite> active() {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select" + COLUMNS + "from delivery.pickup_site where active" + ORDER)
                        .map(PickupSiteStore::site)
                        .list())
                .stream()
                .map(site -> new PickupSite(site.id(), site.name(), site.address()))
                .toList();
    }

    Page<ManagedPickupSite> page(PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery("select" + COLUMNS + "from delivery.pickup_site" + ORDER
                                + "limit :limit offset :offset")
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(PickupSiteStore::site)
                        .list(),
                page,
                handle.createQuery("select count(*) from delivery.pickup_site")
                        .mapTo(Long.class)
                        .one()));
    }

    /** @throws Conflict if there is one of this id */
    ManagedPickupSite insert(PickupSiteFacts facts) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery("insert into delivery.pickup_site (" + COLUMNS + ") values (:id, :name,"
                                + " :fullName, :line1, :line2, :city, :province, :postalCode, :country, :position,"
                                + " :active) on conflict (id) do nothing returning" + COLUMNS),
                        facts)
                .map(PickupSiteStore::site)
                .findOne()
                .orElseThrow(() -> new Conflict("PICKUP_SITE_TAKEN", "There is a site of this id already")));
    }

    /** Empty if there is none of this id. */
    Optional<ManagedPickupSite> update(PickupSiteFacts facts) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery("update delivery.pickup_site set name = :name, full_name = :fullName,"
                                + " line1 = :line1, line2 = :line2, city = :city, province = :province,"
                                + " postal_code = :postalCode, country = :country, position = :position,"
                                + " active = :active where id = :id returning" + COLUMNS),
                        facts)
                .map(PickupSiteStore::site)
                .findOne());
    }

    boolean delete(String id) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from delivery.pickup_site where id = :id")
                        .bind("id", id)
                        .execute()
                > 0);
    }

    private static Query bind(Query query, PickupSiteFacts facts) {
        return AddressStore.bind(query, facts.address())
                .bind("id", facts.id())
                .bind("name", facts.name())
                .bind("position", facts.position())
                .bind("active", facts.active());
    }

    private static ManagedPickupSite site(ResultSet row, StatementContext context) throws SQLException {
        return new ManagedPickupSite(
                row.getString("id"),
                row.getString("name"),
                new Address(
                        row.getString("full_name"),
                        row.getString("line1"),
                        row.getString("line2"),
                        row.getString("city"),
                        row.getString("province"),
                        row.getString("postal_code"),
                        row.getString("country")),
                row.getInt("position"),
                row.getBoolean("active"));
    }
}
