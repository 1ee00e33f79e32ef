package ru.mentorcentre.access.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238 (appendix B, SHA-1, its last six digits) and RFC 4648. */
class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void reckonsAsTheStandardSays(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void takesTheStepsBesideNowAndNoOther() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(now);
        for (long one = step - 1; one <= step + 1; one++) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, one), now)).isEqualTo(OptionalLong.of(one));
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
        assertThat(Totp.match(SECRET, "", now)).isEmpty();
    }

    @Test
    void isTypedInBase32() {
        assertThat(SharedSecret.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(SharedSecret.text("fooba".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YTB");
        assertThat(SharedSecret.uri(SECRET, "Наш центр", "leader"))
                .startsWith("otpauth://totp/%D0%9D%D0%B0%D1%88%20")
                .endsWith(":leader?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%D0%9D%D0%B0%D1%88%20"
                        + "%D1%86%D0%B5%D0%BD%D1%82%D1%80");
    }

    @Test
    void recoveryCodesAreReadInAnyWriting() {
        assertThat(new HashSet<>(RecoveryCodes.next()))
                .hasSize(RecoveryCodes.COUNT)
                .allMatch(code -> code.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}") && RecoveryCodes.isPossible(code));
        assertThat(RecoveryCodes.hash(7, "abcd-efgh-jkmn-pqrs"))
                .isEqualTo(RecoveryCodes.hash(7, " ABCD EFGH jkmnpqrs"))
                .isNotEqualTo(RecoveryCodes.hash(8, "abcd-efgh-jkmn-pqrs"));
    }
}
