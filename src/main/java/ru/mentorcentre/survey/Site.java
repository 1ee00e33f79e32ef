package ru.mentorcentre.survey;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address people reach the program by: as it is set, else as the browser of whoever sends links says. */
@Component
class Site {

    private final String configured;

    Site(@Value("${mentorcentre.site:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
    }

    /** Without a slash at the end. */
    String address() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }

    /** For a letter that nobody's browser asks for: as it is set, else as somebody's browser said before. */
    Optional<String> known(String told) {
        return configured.isEmpty() ? Optional.ofNullable(told) : Optional.of(configured);
    }
}
