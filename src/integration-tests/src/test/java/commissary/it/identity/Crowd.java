package commissary.it.identity;

import commissary.it.world.Backstage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Many people with accounts and sessions of their own, signed in. Their accounts are copies of one that was registered: the
 * hash of a password takes a good part of a second, by intent, and nobody wants to wait for some hundred of them.
 */
public final class Crowd {

    private static final String ACCOUNT =
            """
            insert into identity.account (email, email_key, full_name, time_zone, role, email_verified, password_hash,
                                          password_changed_at, created_at)
            select ?, ?, full_name, time_zone, role, email_verified, password_hash, password_changed_at, created_at
            from identity.account where id = ? returning id
            """;
    private static final String SESSION =
            """
            insert into identity.session (id, account_id, created_at, expires_at)
            values (?, ?, now(), now() + interval '1 day')
            """;

    private static final Duration STAY = Duration.ofHours(2);

    private Crowd() {}

    public static List<Person> of(int size) {
        Person first = Person.newcomer();
        try (Backstage backstage = Backstage.open()) {
            return IntStream.range(0, size)
                    .mapToObj(i -> like(first, backstage))
                    .toList();
        }
    }

    private static Person like(Person first, Backstage backstage) {
        String email = "person-" + UUID.randomUUID() + "@example.com";
        long id = backstage.number(ACCOUNT, email, email, first.id());
        UUID session = UUID.randomUUID();
        backstage.change(SESSION, session, id);
        String token = Tokens.resigned(first.accessToken(), claims -> claims.put("sub", email)
                .put("userId", id)
                .put("sid", session.toString())
                .put("jti", UUID.randomUUID().toString())
                .put("exp", Instant.now().plus(STAY).getEpochSecond()));
        return new Person(id, email, first.password(), token, "");
    }
}
