package dev.assay.adapter.identity;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import dev.assay.application.port.out.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.concurrent.Semaphore;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** Secrets drawn from the platform's secure random source, and passwords hashed by bcrypt. Safe for use by many threads. */
@SecondaryAdapter
public final class BcryptSecrets implements Secrets {
    /** Doubles the time of a hash with every step; 12 takes a good part of a second. */
    public static final int DEFAULT_COST = 12;

    private static final int TOKEN_BYTES = 32;
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

    /** A hash keeps one processor busy: more at once would be no faster, and leave none for other work. First come, first served. */
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final SecureRandom random = new SecureRandom();
    private final BCrypt.Hasher hasher;
    private final BCrypt.Verifyer verifyer;
    private final int cost;

    public BcryptSecrets() {
        this(DEFAULT_COST);
    }

    /**
     * @param cost {@value BCrypt#MIN_COST} to {@value BCrypt#MAX_COST}; a hash keeps the one it was made with
     * @throws IllegalArgumentException if it is outside
     */
    public BcryptSecrets(int cost) {
        if (cost < BCrypt.MIN_COST || cost > BCrypt.MAX_COST) {
            throw new IllegalArgumentException(
                    "bcrypt cost %d is not within %d and %d".formatted(cost, BCrypt.MIN_COST, BCrypt.MAX_COST));
        }
        this.cost = cost;
        // bcrypt reads 72 bytes, which 24 Chinese characters fill: what is longer is digested first, never cut off.
        var longPasswords = LongPasswordStrategies.hashSha512(VERSION);
        this.hasher = BCrypt.with(VERSION, random, longPasswords);
        this.verifyer = BCrypt.verifyer(VERSION, longPasswords);
    }

    /** Four groups of five letters and digits, none of which looks like another: 99 bits. */
    @Override
    public String newPassword() {
        var groups = new StringJoiner("-");
        for (int i = 0; i < GROUPS; i++) {
            groups.add(ReadableCharacters.LOWER_CASE.draw(GROUP_LENGTH, random));
        }
        return groups.toString();
    }

    /** 256 bits in base64url. */
    @Override
    public String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in lower-case hexadecimal: a token has too many bits to be found by trying, so no salt is needed. */
    @Override
    public String fingerprint(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String hash(String password) {
        processors.acquireUninterruptibly();
        try {
            return hasher.hashToString(cost, password.toCharArray());
        } finally {
            processors.release();
        }
    }

    /**
     * Whether a password is the one that was hashed, at whatever cost.
     *
     * @throws IllegalArgumentException if bcrypt did not make the hash
     */
    @Override
    public boolean matches(String password, String hash) {
        var result = verified(password, hash);
        if (!result.validFormat) {
            throw new IllegalArgumentException("no bcrypt hash: " + result.formatErrorMessage);
        }
        return result.verified;
    }

    private BCrypt.Result verified(String password, String hash) {
        processors.acquireUninterruptibly();
        try {
            return verifyer.verify(password.toCharArray(), hash.toCharArray());
        } finally {
            processors.release();
        }
    }
}
