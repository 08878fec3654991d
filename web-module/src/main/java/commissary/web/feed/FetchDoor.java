package commissary.web.feed;

import commissary.feed.FeedDocument;
import commissary.feed.FeedUnreadable;
import commissary.feed.RefreshOutcome;
import commissary.shared.Actor;
import commissary.shared.Invalid;
import commissary.shared.Scope;
import commissary.web.download.Body;
import commissary.web.download.Delivery;
import commissary.web.download.FileBody;
import commissary.web.download.Representation;
import commissary.web.download.Senders;
import commissary.web.feed.KeptDocuments.Opened;
import commissary.web.feed.KeptDocuments.Refreshed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** {@code /feed/fetch-data}: the orders. */
@WebServlet(urlPatterns = "/feed/fetch-data", asyncSupported = true)
public class FetchDoor extends FeedDoor {

    private static final String HEAD = "HEAD";

    @Inject
    KeptDocuments documents;

    @Inject
    EventStreams streams;

    @Inject
    Senders senders;

    public FetchDoor() {
        super("GET", HEAD);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = demand(Scope.FEED_READ);
        FetchQuery query = FetchQuery.of(request.getQueryString());
        if (query.refresh()) {
            demand(Scope.FEED_REFRESH);
        }
        if (query.stream()) {
            streams.open(request, response, actor, query.refresh());
        } else if (query.refresh()) {
            sendWithRefresh(request, response, query, actor);
        } else if (query.isPlain()) {
            sendKept(request, response, query);
        } else {
            sendRows(request, response, query);
        }
    }

    private void sendKept(HttpServletRequest request, HttpServletResponse response, FetchQuery query)
            throws IOException {
        Delivery delivery = new Delivery(senders, request, response);
        Opened kept = documents.open(query, delivery.prefersGzip());
        Representation form = Tags.ofFile(kept.document(), kept.isGzip());
        if (delivery.isWanted(form)) {
            delivery.sendFile(form, kept.file());
        } else {
            kept.file().close();
        }
    }

    private void sendRows(HttpServletRequest request, HttpServletResponse response, FetchQuery query)
            throws IOException {
        Opened kept = documents.open(query, false);
        Representation form = Tags.ofRows(kept.document(), query);
        Body body = rows(query, kept, "");
        Delivery delivery = new Delivery(senders, request, response);
        if (delivery.isWanted(form)) {
            delivery.sendMade(form.contentType(), body);
        } else {
            body.close();
        }
    }

    /** A head only: it promises nothing of its length, and triggers nothing. */
    private void sendWithRefresh(
            HttpServletRequest request, HttpServletResponse response, FetchQuery query, Actor actor)
            throws IOException {
        boolean isHead = request.getMethod().equals(HEAD);
        response.setHeader("Cache-Control", "no-store");
        Refreshed answer = isHead
                ? new Refreshed(documents.open(query, false), RefreshOutcome.TRIGGERED)
                : documents.openAndRefresh(query, actor);
        Opened kept = answer.kept();
        String info = Splice.info(answer.outcome());
        Body body = query.isPlain() ? spliced(kept.file(), info) : rows(query, kept, info);
        new Delivery(senders, request, response).sendMade(query.format().contentType(), body);
    }

    private static Body spliced(FileBody file, String info) throws IOException {
        try {
            return Splice.with(file, info);
        } catch (IOException e) {
            file.close();
            throw new FeedUnreadable(e);
        }
    }

    private static Body rows(FetchQuery query, Opened kept, String info) throws IOException {
        FeedDocument document = kept.document();
        List<String> unknown = query.fields().stream()
                .filter(field -> !document.columns().contains(field))
                .toList();
        if (!unknown.isEmpty()) {
            kept.file().close();
            throw new Invalid("fields", "there is no column " + String.join(", ", unknown));
        }
        List<String> columns = query.fields().isEmpty() ? document.columns() : query.fields();
        Rows rows =
                switch (query.format()) {
                    case JSON -> new JsonRows(columns, info);
                    case NDJSON -> new NdjsonRows(query.fields(), query.since().isPresent(), document.version());
                    case CSV -> new CsvRows(columns);
                };
        return new RowsBody(kept.file(), rows);
    }
}
