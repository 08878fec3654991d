package commissary.realtime.internal;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** One ear on each node. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RealtimeBellListener implements MessageListener {

    @Inject
    RealtimeBell bell;

    @Inject
    MessageFeed feed;

    @Override
    public void onMessage(Message ring) {
        bell.heard();
        feed.read();
    }
}
