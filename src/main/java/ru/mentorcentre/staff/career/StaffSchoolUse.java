package ru.mentorcentre.staff.career;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.PastEmploymentRepository;

/** A school that has or had educators is not deleted. */
@Component
class StaffSchoolUse implements SchoolUse {

    private final EducatorRepository educators;
    private final PastEmploymentRepository past;

    StaffSchoolUse(EducatorRepository educators, PastEmploymentRepository past) {
        this.educators = educators;
        this.past = past;
    }

    @Override
    public List<String> of(long schoolId) {
        long count = educators.countBySchoolId(schoolId);
        if (count > 0) {
            return List.of(Words.count(count, "педагог", "педагога", "педагогов"));
        }
        long former = past.countBySchoolId(schoolId);
        return former == 0
                ? List.of()
                : List.of(Words.count(former, "бывший педагог", "бывших педагога", "бывших педагогов"));
    }
}
