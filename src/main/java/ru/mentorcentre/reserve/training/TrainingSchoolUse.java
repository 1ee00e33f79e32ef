package ru.mentorcentre.reserve.training;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.shared.web.Words;

/** A school that was the base of mini-internships is not deleted. */
@Component
class TrainingSchoolUse implements SchoolUse {

    private final TrainingEntryRepository entries;

    TrainingSchoolUse(TrainingEntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public List<String> of(long schoolId) {
        long count = entries.countByHostSchool(schoolId);
        return count == 0
                ? List.of()
                : List.of(Words.count(count, "мини-стажировка", "мини-стажировки", "мини-стажировок") + " резерва");
    }
}
