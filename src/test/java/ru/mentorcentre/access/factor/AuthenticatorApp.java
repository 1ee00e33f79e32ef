package ru.mentorcentre.access.factor;

import java.nio.ByteBuffer;
import java.time.Instant;
import ru.mentorcentre.access.credential.Totp;

/** Somebody's telephone: knows the secret as it stood on the page, and tells codes. */
public final class AuthenticatorApp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param typed the secret as people type it */
    public AuthenticatorApp(String typed) {
        String text = typed.replace(" ", "");
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char one : text.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(one);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        secret = bytes.array();
    }

    public byte[] secret() {
        return secret.clone();
    }

    /** The code of now, or of some steps of 30 seconds later. */
    public String code(int stepsLater) {
        return Totp.code(secret, Totp.step(Instant.now()) + stepsLater);
    }

    /** A code that is none now, nor just before or after. */
    public String wrongCode() {
        for (int number = 0; ; number++) {
            String code = "%06d".formatted(number);
            if (Totp.match(secret, code, Instant.now()).isEmpty()
                    && Totp.match(secret, code, Instant.now().plusSeconds(30)).isEmpty()) {
                return code;
            }
        }
    }
}
