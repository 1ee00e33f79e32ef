package ru.mentorcentre.mentorship.register;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What this room keeps about an educator: the pairs and groups the person is or was in. */
@Component
class MentorshipEducatorUse implements EducatorUse {

    private final MembershipRepository memberships;

    MentorshipEducatorUse(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = memberships.countByEducatorId(educatorId);
        return count == 0 ? List.of() : List.of(Words.count(count, "пара", "пары", "пар"));
    }

    @Override
    public void move(long from, long to) {
        try {
            memberships.move(from, to);
        } catch (DataIntegrityViolationException overlapping) {
            throw new BusinessRuleViolation(
                    "otherId",
                    "Обе карточки состоят в парах в одно и то же время, или одна из них — наставник другой. "
                            + "Сначала завершите лишнюю пару");
        }
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        return memberships.of(educatorId).stream()
                .map(row -> new PersonalDataItem(
                        "Пары и группы",
                        (row.side() == MemberSide.MENTOR ? "Наставник" : "Наставляемый") + " с "
                                + Day.of(row.joinedOn()) + (row.leftOn() == null ? "" : " до " + Day.of(row.leftOn())),
                        row.state().title()
                                + (row.goals() == null ? "" : "; цели: " + row.goals())
                                + (row.leftReason() == null ? "" : "; " + row.leftReason())))
                .toList();
    }
}
