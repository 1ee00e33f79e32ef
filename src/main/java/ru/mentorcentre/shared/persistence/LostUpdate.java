package ru.mentorcentre.shared.persistence;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody has changed the record since the form was opened. A {@code Submission} shows whose change came first and keeps what
 * was typed.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class LostUpdate extends RuntimeException {

    public static final String MESSAGE =
            "Пока форма была открыта, запись изменена в другом окне или другим пользователем. Ваши изменения не сохранены:"
                    + " сверьте их с нынешними данными и сохраните ещё раз.";

    public LostUpdate(String message) {
        super(message);
    }

    /** Compares the version a form brought with the one stored. */
    public static void check(int fromForm, int stored) {
        if (fromForm != stored) {
            throw new LostUpdate(MESSAGE);
        }
    }
}
