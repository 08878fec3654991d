package commissary.identity.internal;

/** What a mailed link allows. */
enum LinkPurpose {
    VERIFY_EMAIL,
    RESET_PASSWORD
}
