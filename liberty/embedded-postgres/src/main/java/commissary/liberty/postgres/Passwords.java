package commissary.liberty.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The passwords of the embedded database: random, made at the first start, kept with the data and readable by its owner. */
final class Passwords {
    static final String FILE_NAME = "commissary-passwords.properties";

    private static final int BYTES = 24;

    private final Map<Account, String> byAccount;

    private Passwords(Map<Account, String> byAccount) {
        this.byAccount = byAccount;
    }

    static Passwords random() {
        SecureRandom random = new SecureRandom();
        Map<Account, String> made = new EnumMap<>(Account.class);
        for (Account account : Account.values()) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            made.put(account, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return new Passwords(made);
    }

    static Passwords of(DataFolder folder) throws IOException {
        Path file = folder.passwords();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IOException(
                    "The passwords of the embedded database cannot be read from " + file
                            + ". They were made with the data: bring the file back from a backup.",
                    e);
        }
        Map<Account, String> read = new EnumMap<>(Account.class);
        for (Account account : Account.values()) {
            String password = properties.getProperty(account.user());
            if (password == null) {
                throw new IOException(file + " holds no password of " + account.user());
            }
            read.put(account, password);
        }
        return new Passwords(read);
    }

    String of(Account account) {
        return Objects.requireNonNull(byAccount.get(account));
    }

    void writeInto(Path cluster) throws IOException {
        Properties properties = new Properties();
        byAccount.forEach((account, password) -> properties.setProperty(account.user(), password));
        Path file = Files.createFile(
                cluster.resolve(FILE_NAME),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
            properties.store(writer, "Logins of the embedded database");
        }
    }
}
