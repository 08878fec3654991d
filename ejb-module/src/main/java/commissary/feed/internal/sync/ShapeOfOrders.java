package commissary.feed.internal.sync;

import commissary.feed.SyncView.ColumnDrift;
import commissary.feed.internal.source.SourceColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which columns orders have. */
public record ShapeOfOrders(String key, List<SourceColumn> columns) {

    public ShapeOfOrders {
        columns = List.copyOf(columns);
    }

    public List<String> names() {
        return columns.stream().map(SourceColumn::name).toList();
    }

    /** Whether readers find the same columns in the same order; a type may have changed. */
    boolean readsLike(ShapeOfOrders other) {
        return key.equals(other.key) && names().equals(other.names());
    }

    /** What changes on the way to another shape. */
    List<ColumnDrift> driftTo(ShapeOfOrders now) {
        Map<String, String> after = types(now);
        List<ColumnDrift> drift = new ArrayList<>();
        types(this).forEach((column, type) -> {
            if (!after.containsKey(column)) {
                drift.add(new ColumnDrift(column, type, null));
            } else if (!type.equals(after.get(column))) {
                drift.add(new ColumnDrift(column, type, after.get(column)));
            }
        });
        Map<String, String> before = types(this);
        after.forEach((column, type) -> {
            if (!before.containsKey(column)) {
                drift.add(new ColumnDrift(column, null, type));
            }
        });
        return drift;
    }

    private static Map<String, String> types(ShapeOfOrders shape) {
        return shape.columns.stream()
                .collect(Collectors.toMap(
                        SourceColumn::name, SourceColumn::type, (first, second) -> first, LinkedHashMap::new));
    }
}
