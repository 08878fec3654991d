package commissary.identity;

/**
 * A session just opened or prolonged, with what its holder needs to use it.
 *
 * @param refreshToken good for one refresh
 * @param expiresIn seconds until the access token expires
 */
public record SignedIn(String accessToken, String refreshToken, long expiresIn, UserView user) {

    /** Leaves the tokens out: this text may reach a log. */
    @Override
    public String toString() {
        return "SignedIn[" + user.id() + "]";
    }
}
