package commissary.shop.delivery.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.delivery.DeliveryTables;
import commissary.shop.delivery.ShippingRule;
import commissary.shop.delivery.ShippingRuleFacts;
import commissary.shop.delivery.TaxRate;
import commissary.shop.delivery.TaxRateFacts;
import jakarta.inject.Inject;

/** What administrators do with the tables. */
@Service
class DeliveryTableService implements DeliveryTables {

    private final ShippingRuleStore rules;
    private final TaxRateStore rates;
    private final KeptTables kept;

    @Inject
    DeliveryTableService(ShippingRuleStore rules, TaxRateStore rates, KeptTables kept) {
        this.rules = rules;
        this.rates = rates;
        this.kept = kept;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DeliveryTableService() {
        this(null, null, null);
    }

    @Override
    public Page<ShippingRule> shippingRules(Actor actor, PageRequest page) {
        actor.requireAdmin();
        return rules.page(page);
    }

    @Override
    public ShippingRule addShippingRule(Actor actor, ShippingRuleFacts facts) {
        kept.changeBy(actor);
        return rules.insert(facts);
    }

    @Override
    public ShippingRule changeShippingRule(Actor actor, long id, ShippingRuleFacts facts) {
        kept.changeBy(actor);
        return rules.update(id, facts).orElseThrow(DeliveryTableService::noRule);
    }

    @Override
    public void removeShippingRule(Actor actor, long id) {
        kept.changeBy(actor);
        if (!rules.delete(id)) {
            throw noRule();
        }
    }

    @Override
    public Page<TaxRate> taxRates(Actor actor, PageRequest page) {
        actor.requireAdmin();
        return rates.page(page);
    }

    @Override
    public TaxRate addTaxRate(Actor actor, TaxRateFacts facts) {
        kept.changeBy(actor);
        return rates.insert(facts);
    }

    @Override
    public TaxRate changeTaxRate(Actor actor, long id, TaxRateFacts facts) {
        kept.changeBy(actor);
        return rates.update(id, facts).orElseThrow(DeliveryTableService::noRate);
    }

    @Override
    public void removeTaxRate(Actor actor, long id) {
        kept.changeBy(actor);
        if (!rates.delete(id)) {
            throw noRate();
        }
    }

    private static NotFound noRule() {
        return new NotFound("SHIPPING_RULE_NOT_FOUND", "There is no shipping rule of this id");
    }

    private static NotFound noRate() {
        return new NotFound("TAX_RATE_NOT_FOUND", "There is no tax rate of this id");
    }
}
