package ru.mentorcentre.survey.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Makes tokens and short codes from the key of a survey: they can be made again for a sheet that is printed anew, yet
 * stand nowhere in the tables.
 */
public final class InvitationTokens {

    /** Without look-alikes, and each stands on a Russian keyboard too. */
    static final String ALPHABET = "23456789ABCEHKMPTXY";

    static final int CODE_LENGTH = 10;

    private static final int TOKEN_BYTES = 18;
    private static final int PROOF_BYTES = 16;
    private static final String CYRILLIC = "АВСЕНКМРТХУ";
    private static final String LATIN = "ABCEHKMPTXY";

    private final byte[] key;
    private final long movedBy;

    InvitationTokens(byte[] key) {
        this(key, 0);
    }

    /** @param movedBy by how much the keys of rows have grown in a transfer to another installation */
    InvitationTokens(byte[] key, long movedBy) {
        this.key = key.clone();
        this.movedBy = movedBy;
    }

    /** 144 bits. */
    public String token(Invitation invitation) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(mac("token:" + invitation.seed(movedBy)), TOKEN_BYTES));
    }

    /** As it is stored; {@link #shown} puts a hyphen in. */
    public String code(Invitation invitation) {
        byte[] mac = mac("code:" + invitation.seed(movedBy));
        java.math.BigInteger number = new java.math.BigInteger(1, mac);
        java.math.BigInteger base = java.math.BigInteger.valueOf(ALPHABET.length());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            java.math.BigInteger[] parts = number.divideAndRemainder(base);
            code.append(ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return code.toString();
    }

    /** Lets a browser that has just handed in read what was answered. */
    public String receipt(String token) {
        return HexFormat.of().formatHex(mac("receipt:" + token), 0, PROOF_BYTES);
    }

    /** Proves that a browser handed in the named sheet of this person in this cycle. */
    public String proof(long cycle, long educatorId) {
        return HexFormat.of()
                .formatHex(mac("answered:" + (cycle - movedBy) + ":" + (educatorId - movedBy)), 0, PROOF_BYTES);
    }

    public static String shown(String code) {
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }

    /** What somebody typed as a code: case, spaces, hyphens and Russian letters do not matter. */
    public static String typed(String text) {
        StringBuilder code = new StringBuilder();
        for (char one : (text == null ? "" : text).toUpperCase(Locale.ROOT).toCharArray()) {
            int cyrillic = CYRILLIC.indexOf(one);
            char latin = cyrillic < 0 ? one : LATIN.charAt(cyrillic);
            if (ALPHABET.indexOf(latin) >= 0) {
                code.append(latin);
            } else if (Character.isLetterOrDigit(latin)) {
                return "";
            }
        }
        return code.length() == CODE_LENGTH ? code.toString() : "";
    }

    public static String hash(String link) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] mac(String text) {
        return Hmac.of(key, text);
    }
}
