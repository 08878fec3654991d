package commissary.shop.search.internal.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** An open index of products in a folder of its own. */
public final class ProductIndex implements AutoCloseable {

    private static final String BACKEND = "hibernate.search.backend.";

    private final Path folder;
    private final CloseableSearchMapping mapping;
    private final Stems stems;

    private ProductIndex(Path folder, CloseableSearchMapping mapping) {
        this.folder = folder;
        this.mapping = mapping;
        this.stems = new Stems(mapping.indexManager(ProductDocument.INDEX));
    }

    /** Opens the index of this folder, or begins one. */
    public static ProductIndex open(Path folder) {
        CloseableSearchMapping mapping = SearchMapping.builder(
                        AnnotatedTypeSource.fromClasses(ProductDocument.class), MethodHandles.lookup())
                .property(BACKEND + "type", "lucene")
                .property(BACKEND + "lucene_version", "LATEST")
                .property(BACKEND + "directory.root", folder.toString())
                .property(BACKEND + "analysis.configurer", BeanReference.ofInstance(new LuceneAnalysis()))
                .build();
        return new ProductIndex(folder, mapping);
    }

    /** Whatever an index depends on; one of another shape is of no use. */
    public static String shape() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part :
                    new Class<?>[] {ProductDocument.class, Documents.class, CategoryPaths.class, LuceneAnalysis.class
                    }) {
                digest.update(bytes(part.getName().replace('.', '/') + ".class"));
            }
            digest.update(bytes(LuceneAnalysis.SYNONYMS));
            digest.update(LuceneAnalysis.version().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** For queries; to be closed. */
    public SearchSession session() {
        return mapping.createSession();
    }

    /** How this index takes words. */
    public Stems stems() {
        return stems;
    }

    /** Writes and takes out; what is written is on the disk, and found, when this returns. */
    public void write(Collection<ProductDocument> changed, Collection<Long> gone) {
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            SearchIndexingPlan plan = session.indexingPlan();
            changed.forEach(plan::addOrUpdate);
            gone.forEach(id -> plan.purge(ProductDocument.class, id, null));
        }
    }

    @Override
    public void close() {
        mapping.close();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ProductIndex.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
