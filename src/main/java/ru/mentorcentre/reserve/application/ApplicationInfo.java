package ru.mentorcentre.reserve.application;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.shared.AboutPeople;

/**
 * An application as the other rooms know it.
 *
 * @param educatorId {@code null} when the card has gone
 * @param agreedOn the day the candidate agreed to it as it is, {@code null} before
 */
public record ApplicationInfo(
        long id,
        int version,
        long seasonId,
        Long educatorId,
        long schoolId,
        String fullName,
        ApplicationState state,
        LocalDate stateOn,
        NewApplication content,
        LocalDate agreedOn)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return Stream.ofNullable(educatorId);
    }
}
