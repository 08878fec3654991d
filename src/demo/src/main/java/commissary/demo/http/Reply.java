package commissary.demo.http;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;

/** What happens on the wire: an answer, or one of the ways not to give it. */
public sealed interface Reply {
    /** The HTTP status the caller sees, 0 when there is none. */
    int status();

    /** The answer, whole. */
    record Whole(Answer answer) implements Reply {
        @Override
        public int status() {
            return answer.status();
        }
    }

    /** An answer too long to be held: its body is written while it is sent. */
    record Streamed(String contentType, Body body) implements Reply {
        @Override
        public int status() {
            return 200;
        }
    }

    /** Writes a body. */
    @FunctionalInterface
    interface Body {
        void writeTo(Writer out) throws IOException;
    }

    /** The headers promise the answer, but the connection closes after half of its body. */
    record CutShort(Answer answer) implements Reply {
        @Override
        public int status() {
            return answer.status();
        }
    }

    /** The connection closes without a word. */
    record HangUp() implements Reply {
        @Override
        public int status() {
            return 0;
        }
    }

    /** Nothing for a while, then {@code reply}. */
    record Late(Duration delay, Reply reply) implements Reply {
        @Override
        public int status() {
            return reply.status();
        }
    }
}
