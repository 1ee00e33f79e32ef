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
 * @param agreementNotedBy who noted an agreement on paper, {@code null} when it was none or the account has gone
 * @param correction what the candidate asks to put right, {@code null} for nothing
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
        LocalDate agreedOn,
        boolean agreedOnPaper,
        String agreementNotedBy,
        String correction)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return Stream.ofNullable(educatorId);
    }
}
