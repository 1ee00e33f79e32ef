package ru.mentorcentre.survey.response;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import ru.mentorcentre.survey.invitation.InvitationTokens;

/**
 * Who holds a link just now. A sheet that was begun belongs to the browser that began it: sheets with links pass through
 * other hands.
 *
 * @param secret of the browser for this sheet, from its cookie; {@code null} where it sends none
 * @param proofs that this browser handed in named sheets before
 * @param own the signed-in account is that of who is asked, and the survey is a named one
 */
public record LinkHolder(String secret, List<String> proofs, boolean own) {

    /** Whoever enters a form from paper: nothing that was begun by a link is shown. */
    public static final LinkHolder OFFICE = new LinkHolder(null, List.of(), false);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String newSecret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it is one that {@link #newSecret} may have made. */
    public static boolean isSecret(String text) {
        return text.matches("[A-Za-z0-9_-]{43}");
    }

    public boolean hasBrowser() {
        return secret != null;
    }

    /** As it is stored: only its hash, or whoever reads the table could go on with what was begun. */
    String browser() {
        return InvitationTokens.hash("browser:" + secret);
    }
}
