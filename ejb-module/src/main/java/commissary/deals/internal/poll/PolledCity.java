package commissary.deals.internal.poll;

import commissary.deals.internal.Position;

/**
 * A city as a run finds it.
 *
 * @param isOpen whether a run has brought deals before; the one that first does alerts nobody
 * @param cameEmpty whether the last run that read it had no items at all
 */
record PolledCity(long id, String name, String displayName, Position centre, boolean isOpen, boolean cameEmpty) {}
