package ru.mentorcentre.reserve.expert;

import ru.mentorcentre.shared.mail.LetterState;

/**
 * An expert of a season in the list.
 *
 * @param given applications that are reviewed now
 * @param rating those of them whose qualities are to be rated
 * @param handedIn ratings handed in; of which application, nobody is told
 * @param email where letters go, {@code null} where nobody has said it
 * @param letter the last one, reminders left out: they would tell of work that is not done; {@code null} for none
 */
public record ExpertRow(
        long id,
        long accountId,
        String name,
        boolean blocked,
        long given,
        long rating,
        long handedIn,
        String email,
        ExpertLetterKind letter,
        LetterState letterState) {}
