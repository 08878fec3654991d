package commissary.demo.flashfood;

import commissary.demo.flashfood.supply.ObjectId;
import commissary.demo.flashfood.supply.Place;
import commissary.demo.flashfood.supply.Store;
import commissary.demo.flashfood.supply.Supply;
import commissary.demo.http.BadRequest;
import commissary.demo.http.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Which stores a request is about: those near a point, nearest first, or those named. */
sealed interface StoreSearch {
    List<Store> in(Supply supply);

    /** Whether the items are told without being asked for. */
    boolean withItemsByDefault();

    static StoreSearch of(Query query) {
        List<String> ids = ids(query);
        return ids.isEmpty() ? Near.of(query) : new Named(ids);
    }

    static List<String> ids(Query query) {
        List<String> ids = query.all("storeIds");
        ids.stream().filter(id -> !ObjectId.isOne(id)).findFirst().ifPresent(wrong -> {
            throw new BadRequest("storeIds must have 24 hexadecimal digits: " + wrong);
        });
        return ids;
    }

    /** The point a request asks about, if any. */
    static Optional<Place> centre(Query query) {
        OptionalDouble latitude = query.number("searchLatitude", -90, 90);
        OptionalDouble longitude = query.number("searchLongitude", -180, 180);
        if (latitude.isPresent() != longitude.isPresent()) {
            throw new BadRequest("searchLatitude and searchLongitude go together");
        }
        return latitude.isPresent()
                ? Optional.of(new Place(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    /** Stores within a number of metres. */
    record Near(Place centre, int metres, int limit) implements StoreSearch {
        private static final int USUAL_METRES = 50_000;
        private static final int FARTHEST_METRES = 500_000;
        private static final int USUAL_LIMIT = 50;
        private static final int HIGHEST_LIMIT = 1_000;

        static Near of(Query query) {
            Place centre = StoreSearch.centre(query)
                    .orElseThrow(() -> new BadRequest("Either storeIds or searchLatitude and searchLongitude"));
            return new Near(
                    centre,
                    query.wholeNumber("maxDistance", 1, FARTHEST_METRES).orElse(USUAL_METRES),
                    query.wholeNumber("storesWithItemsLimit", 1, HIGHEST_LIMIT).orElse(USUAL_LIMIT));
        }

        @Override
        public List<Store> in(Supply supply) {
            return supply.stores().stream()
                    .filter(store -> centre.metresTo(store.place()) <= metres)
                    .sorted(Comparator.comparingDouble(store -> centre.metresTo(store.place())))
                    .limit(limit)
                    .toList();
        }

        @Override
        public boolean withItemsByDefault() {
            return false;
        }
    }

    /** Stores by their ids; an id that is not known is passed over. */
    record Named(List<String> ids) implements StoreSearch {
        @Override
        public List<Store> in(Supply supply) {
            return ids.stream()
                    .distinct()
                    .flatMap(id -> supply.store(id).stream())
                    .toList();
        }

        @Override
        public boolean withItemsByDefault() {
            return true;
        }
    }
}
