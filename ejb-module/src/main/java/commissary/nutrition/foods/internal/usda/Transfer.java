package commissary.nutrition.foods.internal.usda;

import commissary.nutrition.foods.Nutrient;
import commissary.platform.imports.Refusal;
import commissary.shared.FieldError;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes foods of what was staged: in statements over all rows, each of which leaves alone what is the same already. */
@Dependent
class Transfer {

    private static final String STAGED = "staged_food, foods.staged_amount, foods.staged_portion, foods.staged_unit,"
            + " foods.staged_category, foods.staged_brand, foods.staged_result, foods.staged_measure";

    private static final String NUTRIENTS =
            Arrays.stream(Nutrient.values()).map(Nutrient::column).collect(Collectors.joining(", "));

    private static final String CHANGES = "source_id = r.fdc_id, gtin = r.gtin, published = r.published,"
            + " name = r.description, brand = r.brand, food_group = r.food_group, "
            + Arrays.stream(Nutrient.values())
                    .map(nutrient -> nutrient.column() + " = round(r." + nutrient.column() + ", 4)")
                    .collect(Collectors.joining(", "));

    private static final String OLD = "f.source_id, f.gtin, f.published, f.name, f.brand, f.food_group, "
            + Arrays.stream(Nutrient.values())
                    .map(nutrient -> "f." + nutrient.column())
                    .collect(Collectors.joining(", "));

    private static final String NEW = "r.fdc_id, r.gtin, r.published, r.description, r.brand, r.food_group, "
            + Arrays.stream(Nutrient.values())
                    .map(nutrient -> "round(r." + nutrient.column() + ", 4)")
                    .collect(Collectors.joining(", "));

    /**
     * What cannot be: parts larger than their whole, more than 100 g in 100 g, and energy that the macronutrients do
     * not explain. Fibre counts for between 0 and 4 kcal, as tables do it differently, alcohol for 7; and 20 kcal may
     * be rounding, since a quarter of the energy of a cucumber is less than what labels round.
     */
    private static final String ERRORS =
            """
            array_remove(array[
                case when not has_amounts then 'nutrients:has none' end,
                case when least(energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sugars_g, sodium_mg) < 0
                     then 'nutrients:must not be negative' end,
                case when sugars_g > carbohydrate_g then 'sugars:are more than carbohydrate' end,
                case when saturated_fat_g > fat_g then 'saturatedFat:is more than fat' end,
                case when protein_g + carbohydrate_g + fat_g > 100
                     then 'nutrients:are more than 100 g in 100 g' end,
                case when greatest(energy_kcal, protein_g, sodium_mg, potassium_mg, calcium_mg) > 99999999
                     then 'nutrients:are too large' end,
                case when told_kcal > 1.25 * (4 * protein_g + 4 * carbohydrate_g + 9 * fat_g
                                              + 7 * coalesce(alcohol_g, 0)) + 20
                       or told_kcal < 0.75 * (4 * protein_g + 4 * (carbohydrate_g - coalesce(fibre_g, 0)) + 9 * fat_g
                                              + 7 * coalesce(alcohol_g, 0)) - 20
                     then 'energy:differs from its macronutrients by more than 25 %' end], null)
            """;

    private final Jdbi jdbi;

    @Inject
    Transfer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What became of the foods. */
    record Outcome(long created, long changed, long unchanged, List<Refusal> refused, long refusedInAll) {}

    /** Waits for an import that runs on any node, and begins with nothing staged. */
    void begin() {
        jdbi.useHandle(handle -> {
            handle.createQuery("select 1 from pg_advisory_xact_lock(hashtext('foods.usda'))")
                    .mapTo(Integer.class)
                    .one();
            handle.execute("truncate foods." + STAGED);
        });
    }

    Outcome run(int mostRefused) {
        return jdbi.withHandle(handle -> {
            judge(handle);
            findKnown(handle);
            writeFoods(handle);
            writePortions(handle);
            writeNames(handle);
            Outcome outcome = outcome(handle, mostRefused);
            handle.execute("truncate foods." + STAGED);
            return outcome;
        });
    }

    /** Of a product that comes twice the newest stays. */
    private static void judge(Handle handle) {
        handle.execute("insert into foods.staged_result (fdc_id, line, errors, data_type, description, words,"
                + " published, food_group, brand, gtin, quality, " + NUTRIENTS + ")"
                + " select fdc_id, line, " + ERRORS + ", data_type, description, words, published, food_group, brand,"
                + " gtin, quality, " + NUTRIENTS + " from ("
                + " select distinct on (coalesce(gtin, 'fdc ' || fdc_id)) v.* from ("
                + "   select distinct on (fdc_id) * from foods.staged_view where fdc_id ~ '^[0-9]{1,12}$'"
                + "   order by fdc_id, line) v"
                + " order by coalesce(gtin, 'fdc ' || fdc_id), published desc nulls last, fdc_id::bigint desc) newest");
    }

    /** A food is known by its number there, or as the same product; one that is newer here already stays as it is. */
    private static void findKnown(Handle handle) {
        handle.execute(
                """
                update foods.staged_result r set food_id = f.id, existed = true
                from foods.food f
                where f.source = 'USDA_FDC' and f.gtin = r.gtin and r.errors = '{}'
                """);
        handle.execute(
                """
                update foods.staged_result r set food_id = f.id, existed = true
                from foods.food f
                where f.source = 'USDA_FDC' and f.source_id = r.fdc_id and r.food_id is null and r.errors = '{}'
                """);
        handle.execute(
                """
                delete from foods.staged_result r using foods.food f
                where r.food_id is not null
                  and ((f.id = r.food_id and f.published > r.published)
                       or (f.source = 'USDA_FDC' and f.source_id = r.fdc_id and f.id <> r.food_id))
                """);
    }

    private static void writeFoods(Handle handle) {
        handle.execute("with written as (update foods.food f set " + CHANGES
                + ", revision = nextval('foods.revision') from foods.staged_result r where f.id = r.food_id"
                + " and (" + OLD + ") is distinct from (" + NEW + ") returning f.id)"
                + " update foods.staged_result r set is_changed = true from written w where w.id = r.food_id");
        handle.execute("with written as (insert into foods.food (source, source_id, gtin, published, name, brand,"
                + " food_group, " + NUTRIENTS + ") select 'USDA_FDC', " + NEW
                + " from foods.staged_result r where r.food_id is null and r.errors = '{}' returning id, source_id)"
                + " update foods.staged_result r set food_id = w.id from written w where w.source_id = r.fdc_id");
    }

    private static void writePortions(Handle handle) {
        handle.execute(
                """
                insert into foods.staged_measure (food_id, seq, measure, amount, grams)
                select food_id, row_number() over (partition by food_id order by seq, measure, grams), measure, amount, grams
                from (
                    select distinct r.food_id, coalesce(p.seq::numeric, 0) seq, coalesce(p.amount::numeric, 1) amount,
                           round(p.grams::numeric, 4) grams,
                           left(coalesce(nullif(p.measure, ''), nullif(concat_ws(', ',
                               case when p.unit_id <> '9999' then nullif(u.name, 'undetermined') end,
                               nullif(p.modifier, '')), '')), 200) measure
                    from foods.staged_portion p
                    join foods.staged_result r using (fdc_id)
                    left join foods.staged_unit u on u.id = p.unit_id
                    where r.food_id is not null
                    union
                    select r.food_id, 0, b.amount::numeric, round(b.grams::numeric, 4), left(b.measure, 200)
                    from foods.staged_brand b join foods.staged_result r using (fdc_id)
                    where r.food_id is not null and b.grams is not null) told
                where measure is not null and round(amount, 4) > 0 and grams > 0
                """);
        handle.execute(
                """
                update foods.staged_result r set is_changed = true
                where r.existed and (
                    select string_agg(concat_ws('|', p.seq, p.measure, trim_scale(p.amount), trim_scale(p.grams)), ';'
                                      order by p.seq) from foods.portion p where p.food_id = r.food_id)
                  is distinct from (
                    select string_agg(concat_ws('|', m.seq, m.measure, trim_scale(round(m.amount, 4)),
                                      trim_scale(m.grams)), ';' order by m.seq)
                    from foods.staged_measure m where m.food_id = r.food_id)
                """);
        handle.execute(
                """
                delete from foods.portion p using foods.staged_result r
                where p.food_id = r.food_id and r.existed and r.is_changed
                """);
        handle.execute(
                """
                insert into foods.portion (food_id, seq, measure, amount, grams)
                select m.food_id, m.seq, m.measure, m.amount, m.grams
                from foods.staged_measure m join foods.staged_result r using (food_id)
                where not r.existed or r.is_changed
                """);
    }

    private static void writeNames(Handle handle) {
        handle.execute(
                """
                insert into foods.search_name as n (food_id, words, quality)
                select r.food_id, r.words, r.quality from foods.staged_result r
                where r.food_id is not null and (not r.existed or r.is_changed)
                on conflict (food_id) do update set words = excluded.words, quality = excluded.quality
                """);
    }

    private static Outcome outcome(Handle handle, int mostRefused) {
        List<Refusal> refused = handle.createQuery(
                        """
                        select line, fdc_id, data_type, description, errors from foods.staged_result
                        where errors <> '{}' order by line limit :most
                        """)
                .bind("most", mostRefused)
                .map((row, context) -> new Refusal(
                        row.getLong("line"),
                        row.getString("fdc_id"),
                        List.of(row.getString("fdc_id"), row.getString("data_type"), row.getString("description")),
                        errors((String[]) row.getArray("errors").getArray())))
                .list();
        return handle.createQuery(
                        """
                        select count(*) filter (where errors = '{}' and not existed) created,
                               count(*) filter (where existed and is_changed) changed,
                               count(*) filter (where existed and not is_changed) unchanged,
                               count(*) filter (where errors <> '{}') refused
                        from foods.staged_result
                        """)
                .map((row, context) -> new Outcome(
                        row.getLong("created"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        refused,
                        row.getLong("refused")))
                .one();
    }

    private static List<FieldError> errors(String[] told) {
        return Arrays.stream(told)
                .map(error -> error.split(":", 2))
                .map(parts -> new FieldError(parts[0], parts[1]))
                .toList();
    }
}
