package commissary.demo.flashfood.behaviour;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import commissary.demo.http.Answer;
import commissary.demo.http.Reply;
import java.time.Duration;
import java.util.function.Supplier;

/** One way to treat a request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Behaviour.Normal.class, name = "normal"),
    @JsonSubTypes.Type(value = Behaviour.Down.class, name = "down"),
    @JsonSubTypes.Type(value = Behaviour.Slow.class, name = "slow"),
    @JsonSubTypes.Type(value = Behaviour.Status.class, name = "status"),
    @JsonSubTypes.Type(value = Behaviour.RateLimited.class, name = "rate-limited"),
    @JsonSubTypes.Type(value = Behaviour.Truncated.class, name = "truncated"),
    @JsonSubTypes.Type(value = Behaviour.CutShort.class, name = "cut-short"),
    @JsonSubTypes.Type(value = Behaviour.Html.class, name = "html"),
    @JsonSubTypes.Type(value = Behaviour.Empty.class, name = "empty"),
    @JsonSubTypes.Type(value = Behaviour.Malformed.class, name = "malformed"),
    @JsonSubTypes.Type(value = Behaviour.Huge.class, name = "huge")
})
public sealed interface Behaviour {
    /** What is sent, given what an honest upstream would say. */
    Reply reply(Supplier<JsonAnswer> honest);

    /** Says what there is to say. */
    record Normal() implements Behaviour {
        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Whole(honest.get().written());
        }
    }

    /** Closes the connection without an answer. */
    record Down() implements Behaviour {
        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.HangUp();
        }
    }

    /** Says it {@code ms} milliseconds later, as it was when asked. */
    record Slow(long ms) implements Behaviour {
        public Slow {
            Checks.positive("ms", ms);
        }

        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Late(
                    Duration.ofMillis(ms), new Reply.Whole(honest.get().written()));
        }
    }

    /** Answers with this HTTP status and an error in JSON. */
    record Status(int status) implements Behaviour {
        public Status {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("status must lie between 200 and 599, not " + status);
            }
        }

        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Whole(Answer.error(status, "Told to answer " + status));
        }
    }

    /** Answers 429 and when to come back. */
    record RateLimited(int retryAfterSeconds) implements Behaviour {
        public RateLimited {
            Checks.positive("retryAfterSeconds", retryAfterSeconds);
        }

        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Whole(
                    Answer.error(429, "Too many requests").with("Retry-After", Integer.toString(retryAfterSeconds)));
        }
    }

    /** Sends the first half of the JSON as if it were all. */
    record Truncated() implements Behaviour {
        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            Answer whole = honest.get().written();
            String half = whole.body().substring(0, whole.body().length() / 2);
            return new Reply.Whole(new Answer(whole.status(), whole.headers(), half));
        }
    }

    /** Promises the whole JSON by its length, sends half and closes the connection. */
    record CutShort() implements Behaviour {
        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.CutShort(honest.get().written());
        }
    }

    /** Answers 200 with a page for people, as gateways do. */
    record Html() implements Behaviour {
        private static final String PAGE = "<!doctype html><html><head><title>One moment</title></head>"
                + "<body><h1>We are doing some maintenance</h1></body></html>";

        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Whole(Answer.text(200, "text/html; charset=utf-8", PAGE));
        }
    }

    /** Says, with success, that there is nothing. */
    record Empty() implements Behaviour {
        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Whole(Distortion.EMPTY.of(honest.get()).written());
        }
    }

    /** Breaks every second item, each in another way. */
    record Malformed() implements Behaviour {
        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Whole(Distortion.HALF_BROKEN.of(honest.get()).written());
        }
    }

    /** Lets every store that has an item have this many. */
    record Huge(int itemsPerStore) implements Behaviour {
        public Huge {
            Checks.positive("itemsPerStore", itemsPerStore);
        }

        @Override
        public Reply reply(Supplier<JsonAnswer> honest) {
            return new Reply.Whole(
                    Distortion.multiplied(itemsPerStore).of(honest.get()).written());
        }
    }
}
