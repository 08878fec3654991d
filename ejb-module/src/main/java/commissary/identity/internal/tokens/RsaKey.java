package commissary.identity.internal.tokens;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** An RSA key pair, told by its private half. */
record RsaKey(PrivateKey privateKey, RSAPublicKey publicKey) {

    private static final int MIN_BITS = 2048;
    private static final int NEW_BITS = 3072;

    /**
     * Reads PKCS #8 in PEM; line ends may be written as {@code \n}, since not every environment takes real ones.
     *
     * @throws IllegalArgumentException if it is not Base64
     */
    static RsaKey parse(String pem) throws GeneralSecurityException {
        String base64 =
                pem.replace("\\n", "\n").replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        KeyFactory factory = KeyFactory.getInstance("RSA");
        PrivateKey key = factory.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        if (!(key instanceof RSAPrivateCrtKey full) || full.getModulus().bitLength() < MIN_BITS) {
            throw new InvalidKeySpecException("Expected " + MIN_BITS + " bits or more, with the public exponent");
        }
        return new RsaKey(key, (RSAPublicKey)
                factory.generatePublic(new RSAPublicKeySpec(full.getModulus(), full.getPublicExponent())));
    }

    /** A new key in PEM. */
    static String make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(NEW_BITS);
            byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                    + "\n-----END PRIVATE KEY-----";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys", e);
        }
    }
}
