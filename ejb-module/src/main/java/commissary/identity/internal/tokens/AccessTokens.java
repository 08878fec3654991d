package commissary.identity.internal.tokens;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Access tokens as JWT: who, in which session, until when. */
public final class AccessTokens {

    private static final String USER_ID = "userId";
    private static final String GROUPS = "groups";
    private static final String SESSION_ID = "sid";

    private final SignedText signedText;
    private final String issuer;

    public AccessTokens(SignedText signedText, String issuer) {
        this.signedText = signedText;
        this.issuer = issuer;
    }

    @SuppressWarnings("JavaUtilDate") // the library's own type for instants
    public String issue(AccessClaims claims) {
        JWTClaimsSet set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(claims.email())
                .claim(USER_ID, claims.userId())
                .claim(GROUPS, claims.groups())
                .claim(SESSION_ID, claims.sessionId().toString())
                .issueTime(Date.from(claims.issuedAt()))
                .expirationTime(Date.from(claims.expiresAt()))
                .jwtID(RandomTokens.next())
                .build();
        return signedText.sign(set.toString());
    }

    /** What the token says, if it is ours and not yet expired. */
    public Optional<AccessClaims> read(String token, Instant now) {
        return signedText.open(token).flatMap(this::claims).filter(claims -> now.isBefore(claims.expiresAt()));
    }

    @SuppressWarnings("JavaUtilDate") // the library's own type for instants
    private Optional<AccessClaims> claims(String text) {
        try {
            JWTClaimsSet set = JWTClaimsSet.parse(text);
            @Nullable Long userId = set.getLongClaim(USER_ID);
            @Nullable String email = set.getSubject();
            @Nullable List<String> groups = set.getStringListClaim(GROUPS);
            @Nullable String sessionId = set.getStringClaim(SESSION_ID);
            @Nullable Date issuedAt = set.getIssueTime();
            @Nullable Date expiresAt = set.getExpirationTime();
            if (!issuer.equals(set.getIssuer())
                    || userId == null
                    || email == null
                    || groups == null
                    || sessionId == null
                    || issuedAt == null
                    || expiresAt == null) {
                return Optional.empty();
            }
            return Optional.of(new AccessClaims(
                    userId, email, groups, UUID.fromString(sessionId), issuedAt.toInstant(), expiresAt.toInstant()));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
