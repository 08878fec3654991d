package commissary.shop.recommend.internal;

import commissary.shop.recommend.internal.model.Interactions;
import commissary.shop.recommend.internal.model.ProductModel;
import commissary.shop.recommend.internal.model.ProductModel.Scored;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The models: the one that is served, and the one that is being built beside it. */
@Dependent
class ModelStore {

    /** The products that may be recommended where nothing is known of a person. */
    private static final int POPULAR = 200;

    private static final RowMapper<ProductModel> PRODUCT = (row, context) -> new ProductModel(
            row.getLong("product_id"),
            row.getInt("people"),
            row.getFloat("repeat_rate"),
            scored(row.getArray("similar_ids"), row.getArray("similarities")),
            scored(row.getArray("lead_ids"), row.getArray("lead_weights")));

    private static final RowMapper<Leads> LEADS = (row, context) -> new Leads(
            row.getLong("product_id"),
            row.getFloat("repeat_rate"),
            scored(row.getArray("lead_ids"), row.getArray("lead_weights")));

    private final Jdbi jdbi;

    @Inject
    ModelStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Begins another model, which nobody sees until it is published. */
    long begin(Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into recommend.model (started_at) values (:now)")
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    void save(long modelId, List<ProductModel> products) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    """
                    insert into recommend.product (model_id, product_id, people, repeat_rate, similar_ids, similarities,
                                                   lead_ids, lead_weights)
                    values (:model, :product, :people, :rate, :similar, :similarities, :leads, :weights)
                    """);
            products.forEach(product -> batch.bind("model", modelId)
                    .bind("product", product.productId())
                    .bind("people", product.people())
                    .bind("rate", product.repeatRate())
                    .bindArray("similar", Long.class, boxed(product.similar().productIds()))
                    .bindArray(
                            "similarities", Float.class, boxed(product.similar().scores()))
                    .bindArray("leads", Long.class, boxed(product.leads().productIds()))
                    .bindArray("weights", Float.class, boxed(product.leads().scores()))
                    .add());
            batch.execute();
        });
    }

    /** Lets a model be served, and forgets all but it and the one before, which some reader may still hold. */
    void publish(long modelId, Interactions from, Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            """
                            update recommend.model
                            set built_at = :now, people = :people, products = :products, interactions = :interactions,
                                repeat_rate = :rate, popular = :popular
                            where id = :id
                            """)
                    .bind("id", modelId)
                    .bind("now", now)
                    .bind("people", from.people())
                    .bind("products", from.products())
                    .bind("interactions", from.size())
                    .bind("rate", (float) from.repeatRate())
                    .bindArray("popular", Long.class, boxed(from.popular(POPULAR)))
                    .execute();
            handle.createUpdate(
                            """
                            delete from recommend.model
                            where id < (select max(id) from recommend.model where id < :id and built_at is not null)
                               or (id < :id and built_at is null)
                            """)
                    .bind("id", modelId)
                    .execute();
        });
    }

    /** What is known of the model that is served; empty before the first one is. */
    Optional<ServedModel> served() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id, started_at, built_at, products, repeat_rate, popular from recommend.model
                        where built_at is not null order by id desc limit 1
                        """)
                .map((row, context) -> new ServedModel(
                        row.getLong("id"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("built_at", OffsetDateTime.class).toInstant(),
                        row.getInt("products"),
                        row.getFloat("repeat_rate"),
                        List.of((Long[]) row.getArray("popular").getArray())))
                .findOne());
    }

    /** What a model knows of a product. */
    Optional<ProductModel> product(long modelId, long productId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from recommend.product where model_id = :model and product_id = :product")
                .bind("model", modelId)
                .bind("product", productId)
                .map(PRODUCT)
                .findOne());
    }

    /** What these products lead to, by their ids. */
    Map<Long, Leads> leads(long modelId, Collection<Long> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select product_id, repeat_rate, lead_ids, lead_weights from recommend.product
                        where model_id = :model and product_id = any(cast(:ids as bigint[]))
                        """)
                .bind("model", modelId)
                .bind("ids", ids.toArray(Long[]::new))
                .map(LEADS)
                .stream()
                .collect(Collectors.toMap(Leads::productId, leads -> leads)));
    }

    /**
     * Moves the clock of the models on, if one was due since it last moved.
     *
     * @return whether it was; of several nodes that ask at once only one is told so
     */
    boolean claim(Instant due) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("update recommend.build_clock set due_at = :due where due_at < :due")
                                .bind("due", due)
                                .execute()
                        == 1);
    }

    private static Scored scored(Array ids, Array scores) throws SQLException {
        Float[] boxed = (Float[]) scores.getArray();
        float[] plain = new float[boxed.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = boxed[i];
        }
        return new Scored(
                Arrays.stream((Long[]) ids.getArray())
                        .mapToLong(Long::longValue)
                        .toArray(),
                plain);
    }

    private static Object[] boxed(long[] plain) {
        return Arrays.stream(plain).boxed().toArray();
    }

    private static Object[] boxed(float[] plain) {
        Object[] boxed = new Object[plain.length];
        for (int i = 0; i < plain.length; i++) {
            boxed[i] = plain[i];
        }
        return boxed;
    }

    /** What people who have a product are likely to want, and how likely they want the same again. */
    record Leads(long productId, double repeatRate, Scored to) {}
}
