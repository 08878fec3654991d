package commissary.web.feed;

import commissary.feed.RefreshOutcome;
import commissary.web.download.Body;
import commissary.web.download.BytesBody;
import commissary.web.download.FileBody;
import commissary.web.download.JoinedBody;
import java.io.IOException;

/** Puts a last member into a kept document: what became of the refresh that was asked for along with it. */
final class Splice {

    private static final int TAIL_BYTES = 16;

    private Splice() {}

    static String info(RefreshOutcome outcome) {
        return switch (outcome) {
            case TRIGGERED -> ",\"_info\":\"Background refresh triggered\"";
            case ALREADY_IN_PROGRESS -> ",\"_info\":\"Background refresh already in progress\"";
        };
    }

    /** The document, with the member before the brace that closes it. */
    static Body with(FileBody document, String member) throws IOException {
        document.limit(0, lastBrace(document));
        return new JoinedBody(document, new BytesBody(member + "}\n"));
    }

    private static long lastBrace(FileBody document) throws IOException {
        int length = (int) Math.min(TAIL_BYTES, document.size());
        byte[] tail = document.peek(document.size() - length, length);
        for (int i = length - 1; i >= 0; i--) {
            if (tail[i] == '}') {
                return document.size() - length + i;
            }
        }
        throw new IOException("The document has no end");
    }
}
