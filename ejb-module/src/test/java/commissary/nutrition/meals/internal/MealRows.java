package commissary.nutrition.meals.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Meals that were told and read long ago, of which only day and amounts matter. */
public final class MealRows {

    /**
     * A meal.
     *
     * @param amounts energy, protein, carbohydrate, fat, fibre and sodium
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Row(long account, LocalDate day, ZoneId zone, int[] amounts) {}

    private MealRows() {}

    public static void insert(Jdbi jdbi, long account, LocalDate day, ZoneId zone, int[] amounts) {
        insert(jdbi, List.of(new Row(account, day, zone, amounts)));
    }

    public static void insert(Jdbi jdbi, List<Row> rows) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into meals.meal (account_id, status, description, words, eaten_at, zone, day, parsed_by,"
                            + " energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sodium_mg, told_at, updated_at)"
                            + " values (?, 'COMPLETED', 'Lunch', 'lunch', ?, ?, ?, 'PARSER', ?, ?, ?, ?, ?, ?, now(), now())");
            for (Row row : rows) {
                int[] a = row.amounts();
                batch.add(
                        row.account(),
                        row.day().atTime(12, 0).atZone(row.zone()).toInstant(),
                        row.zone().getId(),
                        row.day(),
                        a[0],
                        a[1],
                        a[2],
                        a[3],
                        a[4],
                        a[5]);
            }
            batch.execute();
        });
    }
}
