package ru.mentorcentre.mentorship;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Dependant;
import ru.mentorcentre.municipality.OrderUse;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Words;
import ru.mentorcentre.staff.HeldFact;
import ru.mentorcentre.staff.StaffUse;

/** What pairs keep of the rooms below: people, schools and orders that stand in one are not deleted. */
final class MentorshipUse {

    private MentorshipUse() {}

    private static List<String> pairs(long count, Words words) {
        return count == 0 ? List.of() : List.of(words.count(count, "пара", "пары", "пар") + " с наставником");
    }

    /** Pairs an educator is or was in. */
    @Component
    static class OfEducators implements StaffUse {

        private final HeldMemberships memberships;
        private final Words words;

        OfEducators(HeldMemberships memberships, Words words) {
            this.memberships = memberships;
            this.words = words;
        }

        @Override
        public List<String> of(long educatorId) {
            return pairs(memberships.countByEducatorId(educatorId), words);
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
                                    + Day.of(row.joinedOn())
                                    + (row.leftOn() == null ? "" : " до " + Day.of(row.leftOn())),
                            row.state().title()
                                    + (row.goals() == null ? "" : "; цели: " + row.goals())
                                    + (row.leftReason() == null ? "" : "; " + row.leftReason())))
                    .toList();
        }

        /** Pairs people of a school are or were in. */
        @Component
        static class OfSchools implements SchoolUse {

            private final MentorshipMemberRepository members;
            private final Words words;

            OfSchools(MentorshipMemberRepository members, Words words) {
                this.members = members;
                this.words = words;
            }

            @Override
            public List<String> of(long schoolId) {
                return pairs(members.countOfSchool(schoolId), words);
            }
        }

        /** Pairs that rest on an order. */
        @Component
        static class OfOrders implements OrderUse {

            private final MentorshipList list;

            OfOrders(MentorshipList list) {
                this.list = list;
            }

            @Override
            public List<Dependant> of(long orderId) {
                return list.ofOrder(orderId).stream()
                        .map(row -> new Dependant(row.title(), "наставническая пара", "/mentorships/" + row.id()))
                        .toList();
            }
        }
    }
}
