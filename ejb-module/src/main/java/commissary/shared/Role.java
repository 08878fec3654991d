package commissary.shared;

/** What a person is in the company, as far as permissions go. */
public enum Role {
    EMPLOYEE,
    SELLER,
    TECHNICIAN,
    ADMIN
}
