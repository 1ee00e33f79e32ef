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
    private final Words words;

    StaffSchoolUse(EducatorRepository educators, PastEmploymentRepository past, Words words) {
        this.educators = educators;
        this.past = past;
        this.words = words;
    }

    @Override
    public List<String> of(long schoolId) {
        long count = educators.countBySchoolId(schoolId);
        if (count > 0) {
            return List.of(words.count(count, "педагог", "педагога", "педагогов"));
        }
        long former = past.countBySchoolId(schoolId);
        return former == 0
                ? List.of()
                : List.of(words.count(former, "бывший педагог", "бывших педагога", "бывших педагогов"));
    }
}
