package ru.mentorcentre.mentorship.register;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentorship.MentorshipMemberRepository;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.shared.web.Words;

/** A school whose people are or were in pairs is not deleted. */
@Component
class MentorshipSchoolUse implements SchoolUse {

    private final MentorshipMemberRepository members;

    MentorshipSchoolUse(MentorshipMemberRepository members) {
        this.members = members;
    }

    @Override
    public List<String> of(long schoolId) {
        long count = members.countOfSchool(schoolId);
        return count == 0 ? List.of() : List.of(Words.count(count, "пара", "пары", "пар") + " с наставником");
    }
}
