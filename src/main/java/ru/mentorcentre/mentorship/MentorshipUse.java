package ru.mentorcentre.mentorship;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Words;
import ru.mentorcentre.staff.HeldFact;
import ru.mentorcentre.staff.StaffUse;

/** What this room keeps about an educator: the pairs and groups the person is or was in. */
@Component
class MentorshipUse implements StaffUse {

    private final HeldMemberships memberships;
    private final Words words;

    MentorshipUse(HeldMemberships memberships, Words words) {
        this.memberships = memberships;
        this.words = words;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = memberships.countByEducatorId(educatorId);
        return count == 0 ? List.of() : List.of(words.count(count, "пара", "пары", "пар"));
    }

    @Override
    public void move(long from, long to) {
        try {
            memberships.move(from, to);
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refused(
                    "otherId",
                    "Обе карточки состоят в парах в одно и то же время, или одна из них — наставник другой. "
                            + "Сначала завершите лишнюю пару");
        }
    }

    @Override
    public List<HeldFact> held(long educatorId) {
        return memberships.of(educatorId).stream()
                .map(row -> new HeldFact(
                        "Пары и группы",
                        (row.side() == MemberSide.MENTOR ? "Наставник" : "Наставляемый") + " с "
                                + Day.of(row.joinedOn()) + (row.leftOn() == null ? "" : " до " + Day.of(row.leftOn())),
                        row.state().title()
                                + (row.goals() == null ? "" : "; цели: " + row.goals())
                                + (row.leftReason() == null ? "" : "; " + row.leftReason())))
                .toList();
    }
}
