package ru.mentorcentre.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;

/** Cards of one school whose names are so alike that they may be one person's. */
@Service
@Transactional(readOnly = true)
class Duplicates {

    /** More than a person looks through at a time. */
    static final int MOST = 100;

    private final EducatorRepository educators;
    private final WorkingDay day;

    Duplicates(EducatorRepository educators, WorkingDay day) {
        this.educators = educators;
        this.day = day;
    }

    /** The first pairs this viewer may see, by name. */
    List<Pair> all(Viewer viewer) {
        List<Educator> working = viewer.seesAllSchools() ? educators.working() : educators.workingAt(viewer.schoolId());
        Map<Long, List<Educator>> bySchool = working.stream().collect(Collectors.groupingBy(Educator::schoolId));
        Educator.Day now = day.now();
        List<Pair> pairs = new ArrayList<>();
        for (Educator one : working) {
            for (Educator other : bySchool.get(one.schoolId())) {
                if (pairs.size() < MOST
                        && one.getId() < other.getId()
                        && Likeness.alike(one.nameKey(), other.nameKey())) {
                    pairs.add(new Pair(one.info(now), other.info(now)));
                }
            }
        }
        return pairs;
    }

    /** Others of the same school, those with a like name first. */
    List<Choice> others(Educator educator) {
        Educator.Day now = day.now();
        String key = educator.nameKey();
        return educators.workingAt(educator.schoolId()).stream()
                .filter(one -> !one.getId().equals(educator.getId()))
                .sorted(Comparator.comparing(one -> !Likeness.alike(one.nameKey(), key)))
                .map(one -> one.info(now))
                .map(one -> new Choice(one.id(), one.fullName() + ", " + one.position()))
                .toList();
    }

    /** Somebody of this very name who works in the school. */
    List<EducatorInfo> namesakes(NewEducator wanted) {
        String key = PersonName.key(wanted.lastName(), wanted.firstName(), wanted.patronymic());
        Educator.Day now = day.now();
        return educators.workingAt(wanted.schoolId()).stream()
                .filter(one -> one.nameKey().equals(key))
                .map(one -> one.info(now))
                .toList();
    }

    /** Two cards, the older first. */
    record Pair(EducatorInfo one, EducatorInfo other) {}
}
