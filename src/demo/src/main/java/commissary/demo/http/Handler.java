package commissary.demo.http;

/** Turns a request into what is sent back; throws {@link BadRequest} where 400 is the answer. */
@FunctionalInterface
public interface Handler {
    Reply handle(Request request);
}
