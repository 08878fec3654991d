package commissary.realtime;

import java.util.List;

/**
 * The messages of the last five minutes. Those that are new are also fired as CDI events of type {@link Message} on
 * every node, once each and in the order of their ids.
 */
public interface Realtime {

    /** The id of the latest message; 0 if there is none. */
    long lastId();

    /** What came after this id and is not older than five minutes, by id; at most 500. */
    List<Message> after(long id);
}
