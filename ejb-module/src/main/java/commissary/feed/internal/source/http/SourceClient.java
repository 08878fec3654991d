package commissary.feed.internal.source.http;

import commissary.feed.internal.source.Deadline;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.SourceSystem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Asks the source of orders over HTTP, patiently. Follows no redirect. */
public final class SourceClient {

    private final SourceHttp http;
    private final SourceSystem system;

    public SourceClient(FeedSourceConfig config, SourceSystem system, Clock clock) {
        this.http = new SourceHttp(config, clock);
        this.system = system;
    }

    /** Asks for something small. */
    public Answer ask(Question question, CookieJar cookies, Deadline deadline) {
        return system.ask(
                question.isRepeatable(), deadline, () -> http.send(question, cookies, null, deadline, saved -> {}));
    }

    /**
     * Asks for something large.
     *
     * @param file is written if the answer is good and no web page
     * @param progress is told now and then what has been saved
     */
    public Answer download(
            Question question, CookieJar cookies, Path file, Deadline deadline, Consumer<Saved> progress) {
        Answer answer = system.ask(
                question.isRepeatable(), deadline, () -> http.send(question, cookies, file, deadline, progress));
        if (answer.isSaved()) {
            system.received(answer.bytes());
        }
        return answer;
    }
}
