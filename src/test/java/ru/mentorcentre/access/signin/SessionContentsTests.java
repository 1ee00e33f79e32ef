package ru.mentorcentre.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;

/** What a session holds survives the way to the database and back; what nobody can read any more is gone. */
class SessionContentsTests {

    private final ConversionService service = new SessionContents().springSessionConversionService();

    @Test
    void keepsWhatItCanRead() {
        byte[] stored = service.convert(new SignInProblem("Текст", "login"), byte[].class);
        assertThat(service.convert(stored, Object.class)).isEqualTo(new SignInProblem("Текст", "login"));
    }

    @Test
    void dropsWhatAnOlderVersionStored() {
        assertThat(service.convert(new byte[] {1, 2, 3}, Object.class)).isNull();
    }
}
