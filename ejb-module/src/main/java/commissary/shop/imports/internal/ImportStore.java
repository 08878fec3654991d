package commissary.shop.imports.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import commissary.platform.json.Json;
import commissary.shared.FieldError;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.imports.FileImport;
import commissary.shop.imports.ImportState;
import commissary.shop.imports.RefusedRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The imports, their files and the rows that were refused. */
@Dependent
class ImportStore {

    private static final TypeReference<List<FieldError>> ERRORS = new TypeReference<>() {};

    private final Jdbi jdbi;

    @Inject
    ImportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long create(String kind, String fileName, String startedBy, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into imports.product_import (kind, file_name, started_by, state, created_at)
                        values (:kind, :fileName, :startedBy, 'UPLOADING', :now) returning id
                        """)
                .bind("kind", kind)
                .bind("fileName", fileName)
                .bind("startedBy", startedBy)
                .bind("now", now)
                .mapTo(Long.class)
                .one());
    }

    void addPiece(long id, int number, byte[] bytes) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into imports.piece (import_id, number, bytes) values (:id, :number, :bytes)")
                    .bind("id", id)
                    .bind("number", number)
                    .bind("bytes", bytes)
                    .execute();
            handle.createUpdate("update imports.product_import set bytes = bytes + :length where id = :id")
                    .bind("id", id)
                    .bind("length", bytes.length)
                    .execute();
        });
    }

    Optional<byte[]> piece(long id, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select bytes from imports.piece where import_id = :id and number = :number")
                .bind("id", id)
                .bind("number", number)
                .mapTo(byte[].class)
                .findOne());
    }

    void isUploaded(long id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update imports.product_import set state = 'WAITING' where id = :id and state = 'UPLOADING'")
                .bind("id", id)
                .execute());
    }

    /** Begins to read, or goes on; empty if the import is over. */
    Optional<FileImport> begin(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        update imports.product_import set state = 'RUNNING', started_at = coalesce(started_at, :now)
                        where id = :id and state in ('WAITING', 'RUNNING') returning *
                        """)
                .bind("id", id)
                .bind("now", now)
                .map(ImportStore::view)
                .findOne());
    }

    void noteHeader(long id, List<String> header) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update imports.product_import set header = cast(:header as text[]) where id = :id")
                .bind("id", id)
                .bind("header", header.toArray(String[]::new))
                .execute());
    }

    void progress(long id, int percent) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update imports.product_import set percent = :percent where id = :id")
                        .bind("id", id)
                        .bind("percent", percent)
                        .execute());
    }

    void count(long id, Counts counts, int percent) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update imports.product_import
                        set created = created + :created, changed = changed + :changed,
                            unchanged = unchanged + :unchanged, refused = refused + :refused,
                            rows = rows + :created + :changed + :unchanged + :refused, percent = :percent
                        where id = :id
                        """)
                .bind("created", counts.created())
                .bind("changed", counts.changed())
                .bind("unchanged", counts.unchanged())
                .bind("refused", counts.refused())
                .bind("percent", percent)
                .bind("id", id)
                .execute());
    }

    void refuse(long id, List<ReadRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    """
                    insert into imports.refused_row (import_id, line, sku, fields, errors)
                    select :id, :line, :sku, cast(:fields as text[]), cast(:errors as jsonb)
                    """);
            rows.forEach(row -> batch.bind("id", id)
                    .bind("line", row.line())
                    .bind("sku", row.sku())
                    .bind("fields", row.fields().toArray(String[]::new))
                    .bind("errors", json(row.errors()))
                    .add());
            batch.execute();
        });
    }

    /** Ends it and forgets the file; returns false if it has ended already. */
    boolean end(long id, ImportState state, @Nullable String error, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from imports.piece where import_id = :id")
                    .bind("id", id)
                    .execute();
            return handle.createUpdate(
                                    """
                                    update imports.product_import
                                    set state = :state, error = :error, finished_at = :now,
                                        percent = case when :state = 'DONE' then 100 else percent end
                                    where id = :id and state not in ('DONE', 'FAILED')
                                    """)
                            .bind("id", id)
                            .bind("state", state.name())
                            .bind("error", error)
                            .bind("now", now)
                            .execute()
                    > 0;
        });
    }

    /** Ends uploads that were left, and forgets the refused rows of old imports. */
    void tidy(Instant abandoned, Instant old, Instant now) {
        jdbi.useHandle(handle -> {
            List<Long> left = handle.createQuery("select id from imports.product_import"
                            + " where state = 'UPLOADING' and created_at < :abandoned")
                    .bind("abandoned", abandoned)
                    .mapTo(Long.class)
                    .list();
            left.forEach(id -> end(id, ImportState.FAILED, "The upload broke off", now));
            handle.createUpdate("delete from imports.refused_row r using imports.product_import i"
                            + " where i.id = r.import_id and i.finished_at < :old")
                    .bind("old", old)
                    .execute();
        });
    }

    Page<FileImport> find(@Nullable String kind, PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery(
                                "select * from imports.product_import where kind = coalesce(cast(:kind as text), kind)"
                                        + " order by id desc limit :limit offset :offset")
                        .bind("kind", kind)
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(ImportStore::view)
                        .list(),
                page,
                handle.createQuery(
                                "select count(*) from imports.product_import where kind = coalesce(cast(:kind as text), kind)")
                        .bind("kind", kind)
                        .mapTo(Long.class)
                        .one()));
    }

    Optional<FileImport> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from imports.product_import where id = :id")
                .bind("id", id)
                .map(ImportStore::view)
                .findOne());
    }

    List<String> header(long id) {
        return jdbi.withHandle(
                handle -> List.of(handle.createQuery("select header from imports.product_import where id = :id")
                        .bind("id", id)
                        .mapTo(String[].class)
                        .one()));
    }

    Page<RefusedRow> refused(long id, PageRequest page) {
        List<RefusedRow> rows = refusedFrom(id, page.offset(), page.pageSize()).stream()
                .map(row -> new RefusedRow(row.line(), row.sku(), row.errors()))
                .toList();
        long total = jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from imports.refused_row where import_id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one());
        return new Page<>(rows, page, total);
    }

    List<ReadRow> refusedFrom(long id, long offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select line, sku, fields, errors from imports.refused_row where import_id = :id
                        order by line limit :limit offset :offset
                        """)
                .bind("id", id)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new ReadRow(
                        row.getLong("line"),
                        List.of((String[]) row.getArray("fields").getArray()),
                        row.getString("sku"),
                        null,
                        null,
                        errors(row.getString("errors"))))
                .list());
    }

    /** What became of some rows. */
    record Counts(long created, long changed, long unchanged, long refused) {}

    private static FileImport view(ResultSet row, StatementContext context) throws SQLException {
        return new FileImport(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("started_by"),
                ImportState.valueOf(row.getString("state")),
                row.getLong("bytes"),
                row.getInt("percent"),
                row.getLong("rows"),
                row.getLong("created"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                row.getString("error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static String json(List<FieldError> errors) {
        try {
            return Json.mapper().writeValueAsString(errors);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FieldError> errors(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, ERRORS);
        } catch (JsonProcessingException e) {
            throw new SQLException("The errors of a row are none", e);
        }
    }
}
