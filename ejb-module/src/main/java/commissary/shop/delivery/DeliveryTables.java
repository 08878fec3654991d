package commissary.shop.delivery;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;

/** The tables that delivery and taxes go by; administrators keep them. A change holds for the next cart that is reckoned. */
public interface DeliveryTables {

    /**
     * All rules, by country, province and method.
     *
     * @throws Forbidden if the caller is no administrator
     */
    Page<ShippingRule> shippingRules(Actor actor, PageRequest page);

    /**
     * Adds a rule.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws Conflict {@code SHIPPING_RULE_TAKEN} if there is one for the same place and method
     */
    ShippingRule addShippingRule(Actor actor, ShippingRuleFacts facts);

    /**
     * Replaces a rule.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code SHIPPING_RULE_NOT_FOUND}
     * @throws Conflict {@code SHIPPING_RULE_TAKEN} if there is another one for the same place and method
     */
    ShippingRule changeShippingRule(Actor actor, long id, ShippingRuleFacts facts);

    /**
     * Removes a rule.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code SHIPPING_RULE_NOT_FOUND}
     */
    void removeShippingRule(Actor actor, long id);

    /**
     * All parts of taxes, by country, province and name.
     *
     * @throws Forbidden if the caller is no administrator
     */
    Page<TaxRate> taxRates(Actor actor, PageRequest page);

    /**
     * Adds a part of a tax.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws Conflict {@code TAX_RATE_TAKEN} if there is one of this name for the same place
     */
    TaxRate addTaxRate(Actor actor, TaxRateFacts facts);

    /**
     * Replaces a part of a tax.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code TAX_RATE_NOT_FOUND}
     * @throws Conflict {@code TAX_RATE_TAKEN} if there is another one of this name for the same place
     */
    TaxRate changeTaxRate(Actor actor, long id, TaxRateFacts facts);

    /**
     * Removes a part of a tax.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code TAX_RATE_NOT_FOUND}
     */
    void removeTaxRate(Actor actor, long id);
}
