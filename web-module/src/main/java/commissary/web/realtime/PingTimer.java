package commissary.web.realtime;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Asks every screen for a sign of life, twice a minute. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PingTimer {

    @Inject
    Screens screens;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void ping() {
        screens.ping();
    }
}
