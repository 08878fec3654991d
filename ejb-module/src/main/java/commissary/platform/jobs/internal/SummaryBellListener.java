package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobPool;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** A worker of the pool {@link JobPool#SUMMARY}; the server's activation specification says how many there are. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SummaryBellListener implements MessageListener {

    @Inject
    JobWorker worker;

    @Override
    public void onMessage(Message ring) {
        worker.wake(JobPool.SUMMARY);
    }
}
