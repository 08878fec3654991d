package commissary.shop.catalog.internal;

import commissary.platform.persistence.AfterCommit;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.CategoryPath;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tree of categories. */
@Service
class CategoryService implements Categories {

    private static final int MAX_SLUG = 95;
    private static final int MAX_NAMESAKES = 1_000;

    private final CategoryStore store;
    private final KeptProducts kept;
    private final AfterCommit afterCommit;

    @Inject
    CategoryService(CategoryStore store, KeptProducts kept, AfterCommit afterCommit) {
        this.store = store;
        this.kept = kept;
        this.afterCommit = afterCommit;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CategoryService() {
        this(null, null, null);
    }

    /** Begins no transaction: an answer that is kept needs no database. */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<CategoryNode> tree() {
        return kept.tree();
    }

    @Override
    public CategoryNode add(Actor actor, String name, @Nullable Long parentId) {
        actor.requireAdmin();
        String checked = checked(name);
        if (parentId != null && !store.exists(parentId)) {
            throw notFound();
        }
        String slug = slug(checked);
        long id = store.add(checked, slug, parentId)
                .orElseThrow(() -> new Conflict("CATEGORY_TAKEN", "Another category has this name"));
        afterCommit.run(kept::dropLists);
        return new CategoryNode(id, checked, slug, 0, List.of());
    }

    @Override
    public long ensure(Actor actor, CategoryPath path) {
        actor.requireAdmin();
        @Nullable Long parent = null;
        for (String name : path.names()) {
            parent = ensure(name, parent);
        }
        return Objects.requireNonNull(parent, "a path has a category");
    }

    /** Categories of one name, below different ones, have numbered slugs. */
    private long ensure(String name, @Nullable Long parent) {
        return store.child(parent, name).orElseGet(() -> {
            afterCommit.run(kept::dropLists);
            String slug = slug(name);
            return IntStream.rangeClosed(1, MAX_NAMESAKES)
                    .mapToObj(n -> store.add(name, n == 1 ? slug : slug + "-" + n, parent))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new Conflict("CATEGORY_TAKEN", "Too many categories are called " + name));
        });
    }

    @Override
    public void rename(Actor actor, long categoryId, String name) {
        actor.requireAdmin();
        if (!store.rename(categoryId, checked(name))) {
            throw notFound();
        }
        afterCommit.run(kept::dropLists);
    }

    @Override
    public void remove(Actor actor, long categoryId) {
        actor.requireAdmin();
        if (!store.exists(categoryId)) {
            throw notFound();
        } else if (!store.remove(categoryId)) {
            throw new Conflict("CATEGORY_IN_USE", "Products or other categories belong to it");
        }
        afterCommit.run(kept::dropLists);
    }

    private static String checked(String name) {
        String stripped = name.strip();
        CategoryPath.requireName("name", stripped);
        return stripped;
    }

    /** Letters and digits without accents, with dashes between words. */
    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .transform(slug -> slug.substring(0, Math.min(slug.length(), MAX_SLUG)));
    }

    private static NotFound notFound() {
        return new NotFound("CATEGORY_NOT_FOUND", "There is no such category");
    }
}
