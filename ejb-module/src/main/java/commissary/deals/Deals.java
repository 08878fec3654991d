package commissary.deals;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.Collection;
import java.util.List;

/** The deals: what is on offer, what it cost before, and why somebody is told of it. */
public interface Deals {

    /** The deals on offer; equal lots at one store are one of them. Answers may be as old as the last run. */
    Page<DealView> find(DealQuery query, PageRequest page);

    /**
     * One deal, on offer or ended.
     *
     * @throws DealNotFound if there is none of this id
     */
    DealView get(long dealId);

    /** The deals of these ids, each as itself and not as a card of equal ones, in the given order; unknown ids are left out. */
    List<DealView> named(Collection<Long> dealIds);

    /** The price drops of these ids, in the given order; unknown ids are left out. */
    List<PriceDropView> dropsNamed(Collection<Long> dropIds);

    /**
     * What the deal's product cost at its store, over all its lots of the last year, the oldest first.
     *
     * @throws DealNotFound if there is none of this id
     */
    List<PricePoint> priceHistory(long dealId);

    /**
     * Which of the caller's filters let the deal pass or stop it.
     *
     * @throws DealNotFound if there is none of this id
     */
    WhyView why(Actor actor, long dealId);

    /** What these wishes would have brought in the last 7 days. */
    PreviewView preview(Actor actor, DealWishes wishes);
}
