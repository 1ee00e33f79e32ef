package ru.mentorcentre.access.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt over SHA-256: bcrypt itself reads 72 bytes, which are 36 Russian letters, and a sentence is longer (ADR 0144).
 */
public final class LongPasswordEncoder implements PasswordEncoder {

    /** As it stands in front of a hash, in braces. */
    public static final String ID = "sha256-bcrypt";

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    public String encode(CharSequence password) {
        return password == null ? null : bcrypt.encode(shortened(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return password != null && bcrypt.matches(shortened(password), hash);
    }

    /** 44 characters and no zero byte among them, where bcrypt would stop reading. */
    private static String shortened(CharSequence password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(password.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
