package commissary.identity.internal.passwords;

/** What failed sign-ins are counted by. */
public enum FailureKind {
    ACCOUNT,
    ADDRESS
}
