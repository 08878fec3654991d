package commissary.nutrition.days.internal;

import java.time.LocalDate;
import java.time.ZoneId;

/** Somebody who keeps a diary. {@code nextDay} is the first date that is not summed; every one before it is. */
record Diarist(long accountId, ZoneId zone, LocalDate nextDay) {}
