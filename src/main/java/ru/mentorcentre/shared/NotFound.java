package ru.mentorcentre.shared;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing, or it is not for this viewer: both look the same from outside. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super(what + " " + id);
    }

    /** For {@code orElseThrow}. */
    public static Supplier<NotFound> of(String what, Object id) {
        return () -> new NotFound(what, id);
    }
}
