package commissary.shop.catalog.internal;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shop.catalog.ProductFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product. A seller or the company offers it; it is described anew as often as they like, taken off sale and put on
 * again; once deleted it stays as a row that nobody sees, since orders and reviews refer to it. Its attributes and its
 * categories are sets, which its store keeps beside it.
 */
@Entity
@Table(schema = "catalog", name = "product")
@SuppressWarnings("UnusedVariable") // the entity manager reads what readers see through views
class Product {

    private static final int CENTS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "product")
    @SequenceGenerator(name = "product", schema = "catalog", sequenceName = "product_id_seq", allocationSize = 1)
    private long id;

    private String sku;

    private String name;

    private String description;

    @Nullable
    private String brand;

    @Column(name = "category_id")
    private long categoryId;

    @Column(name = "seller_id")
    @Nullable
    private Long sellerId;

    @Column(name = "price_cents")
    private long priceCents;

    /** Written once: afterwards it belongs to orders and counts, which another's edit must not undo. */
    @Column(updatable = false)
    private int stock;

    @Column(name = "food_id")
    @Nullable
    private String foodId;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    @Nullable
    private Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // the entity manager fills it
    protected Product() {}

    @SuppressWarnings("NullAway") // described at once
    private Product(@Nullable Long sellerId, Instant now) {
        this.sellerId = sellerId;
        this.createdAt = now;
    }

    /** @param sellerId null where the company sells it itself */
    static Product offered(ProductFacts facts, @Nullable Long sellerId, Instant now) {
        Product product = new Product(sellerId, now);
        product.stock = facts.stock();
        product.describe(facts, now);
        return product;
    }

    final void describe(ProductFacts facts, Instant now) {
        sku = facts.sku();
        name = facts.name();
        description = facts.description();
        brand = facts.brand();
        categoryId = facts.categoryId();
        priceCents = cents(facts.price());
        foodId = facts.foodId();
        active = facts.active();
        updatedAt = now;
    }

    static long cents(BigDecimal price) {
        return price.movePointRight(CENTS).longValueExact();
    }

    void delete(Instant now) {
        active = false;
        deletedAt = now;
        updatedAt = now;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** @throws Forbidden unless the actor sells it or administers the shop */
    void requireKeeper(Actor actor) {
        boolean isOwn = actor.isUser() && Objects.equals(sellerId, actor.id());
        if (!actor.isAdmin() && !isOwn) {
            throw new Forbidden("This product is another seller's");
        }
    }

    long id() {
        return id;
    }
}
