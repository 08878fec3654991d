package commissary.identity.internal;

import commissary.identity.UserView;
import java.util.UUID;

/** A session just opened or prolonged, before its access token is made. */
record OpenedSession(UUID sessionId, String refreshToken, UserView user) {}
