package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.shared.AboutPeople;

/**
 * What other rooms know of a pair or a group.
 *
 * @param startsOn first day, planned until it has begun
 * @param plannedUntil last day as planned, may be {@code null}
 * @param endedOn {@code null} while it lasts
 * @param members all there ever were, mentors first
 */
public record MentorshipInfo(
        long id,
        long municipalityId,
        MentoringForm form,
        MentoringKind kind,
        MentoringModel model,
        MentoringElement element,
        NeedReason reason,
        String goals,
        LocalDate startsOn,
        LocalDate plannedUntil,
        LocalDate endedOn,
        MentorshipState state,
        LocalDate stateOn,
        List<MentorshipMemberInfo> members,
        int version)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return members.stream().map(MentorshipMemberInfo::educatorId).filter(Objects::nonNull);
    }

    /** Those of one side who belong to it, or belonged to it to the end. */
    public List<MentorshipMemberInfo> of(MemberSide side) {
        return members.stream()
                .filter(one -> one.side() == side && one.isLasting())
                .toList();
    }

    /** «Иванова Анна Петровна — Жуков Олег»: mentors before the dash. */
    public String title() {
        return names(MemberSide.MENTOR) + " — " + names(MemberSide.MENTEE);
    }

    private String names(MemberSide side) {
        String names = of(side).stream().map(MentorshipMemberInfo::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "никого" : names;
    }
}
