package commissary.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many items all pages together have
 */
public record Page<T>(List<T> items, PageRequest request, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), request, total);
    }
}
