package commissary.shop.delivery;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.ArrayList;
import java.util.List;

/**
 * What an administrator says of a site; it is checked by {@link #of}.
 *
 * @param id a short name, such as {@code calgary-campus}
 */
public record PickupSiteFacts(String id, String name, Address address, int position, boolean active) {

    private static final String ID = "[a-z0-9][a-z0-9-]{1,39}";
    private static final int MAX_POSITION = 1_000_000;

    /** @throws Invalid naming every field that is wrong */
    public static PickupSiteFacts of(String id, String name, AddressEntry address, int position, boolean active) {
        FactsCheck check = new FactsCheck();
        check.require(id.matches(ID), "id", "must be 2 to 40 small letters, digits or dashes");
        String line = check.line("name", name);
        check.require(position >= 0 && position <= MAX_POSITION, "position", "must be between 0 and " + MAX_POSITION);
        List<FieldError> errors = new ArrayList<>(check.errors());
        try {
            Address checked = address.checked("address.");
            if (errors.isEmpty()) {
                return new PickupSiteFacts(id, line, checked, position, active);
            }
        } catch (Invalid wrong) {
            errors.addAll(wrong.fields());
        }
        throw new Invalid(errors);
    }
}
