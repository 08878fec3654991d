package commissary.shared;
/** x */
@interface ForContainer {}
