package commissary.nutrition.foods.internal.usda;

import commissary.nutrition.foods.internal.RecipeReckoning;
import commissary.platform.imports.FileReading;
import commissary.platform.imports.FileRun;
import commissary.platform.imports.UnreadableFile;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.platform.persistence.LongTransaction;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads a release of FoodData Central: stages its tables in one pass over the zip, then makes foods of them. */
@Dependent
class UsdaImport implements FileReading {

    private static final int HUNDRED = 100;
    private static final int READING = 85;
    private static final int MOST_REFUSED = 10_000;

    private final LongTransaction transaction;
    private final DatabaseIdentity identity;
    private final Staging staging;
    private final Transfer transfer;
    private final RecipeReckoning reckoning;

    @Inject
    UsdaImport(
            LongTransaction transaction,
            DatabaseIdentity identity,
            Staging staging,
            Transfer transfer,
            RecipeReckoning reckoning) {
        this.transaction = transaction;
        this.identity = identity;
        this.staging = staging;
        this.transfer = transfer;
        this.reckoning = reckoning;
    }

    @Override
    public String kind() {
        return "foods";
    }

    @Override
    public void read(FileRun run) throws IOException {
        run.header(List.of("fdc_id", "data_type", "description"));
        Transfer.Outcome outcome = transaction.run(() -> {
            identity.actAs(Actor.system());
            transfer.begin();
            stage(run);
            Transfer.Outcome done = transfer.run(MOST_REFUSED);
            reckoning.reckonStale();
            return done;
        });
        run.refuse(outcome.refused(), outcome.refusedInAll());
        run.count(outcome.created(), outcome.changed(), outcome.unchanged());
    }

    void stage(FileRun run) throws IOException {
        Runnable tell = () -> run.progress(run.percentRead() * READING / HUNDRED);
        Set<String> found =
                new ZipTables(run.content(), Staging.TABLES).readAll((name, csv) -> staging.take(name, csv, tell));
        for (String needed : List.of(Staging.FOODS, Staging.AMOUNTS)) {
            if (!found.contains(needed)) {
                throw new UnreadableFile("The zip lacks " + needed);
            }
        }
        run.progress(READING);
    }
}
