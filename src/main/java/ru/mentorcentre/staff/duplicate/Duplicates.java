package ru.mentorcentre.staff.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.career.EducatorDiscarded;
import ru.mentorcentre.staff.duplicate.DifferentPeopleRepository.Pair;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.NameKey;
import ru.mentorcentre.staff.educator.NameSimilarity;
import ru.mentorcentre.staff.educator.NamedEducator;
import ru.mentorcentre.staff.educator.SelectOption;
import ru.mentorcentre.staff.educator.SimilarNameIndex;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** Cards of one school whose names are so alike that they may be one person's. */
@Service
@Transactional(readOnly = true)
class Duplicates {

    /** More than a person looks through at a time. */
    static final int MOST = 100;

    private final EducatorRepository educators;
    private final DifferentPeopleRepository different;
    private final StaffCalendar day;

    Duplicates(EducatorRepository educators, DifferentPeopleRepository different, StaffCalendar day) {
        this.educators = educators;
        this.different = different;
        this.day = day;
    }

    /** The first pairs this viewer may see, by name. */
    List<DuplicatePair> all(Viewer viewer) {
        List<NamedEducator> people = educators.names(viewer.seesAllSchools() ? null : viewer.schoolId());
        SimilarNameIndex names = new SimilarNameIndex(people);
        Set<Pair> known = new HashSet<>(different.all());
        List<DuplicatePair> pairs = new ArrayList<>();
        for (NamedEducator one : people) {
            for (NamedEducator other : names.like(one.schoolId(), names.key(one))) {
                if (one.id() < other.id() && !known.contains(new Pair(one.id(), other.id()))) {
                    pairs.add(new DuplicatePair(one, other));
                }
                if (pairs.size() == MOST) {
                    return pairs;
                }
            }
        }
        return pairs;
    }

    /** The two are two people: nobody is asked again. */
    @Transactional
    void areDifferent(long one, long other) {
        DifferentPeople pair = new DifferentPeople(one, other);
        if (one != other && !different.existsByOneIdAndOtherId(Math.min(one, other), Math.max(one, other))) {
            different.saveAndFlush(pair);
        }
    }

    @EventListener
    @Transactional
    void forget(EducatorDiscarded card) {
        different.forget(card.educatorId());
    }

    /** Others of the same school, those with a like name first. */
    List<SelectOption> others(Educator educator) {
        NameKey key = educator.nameKey();
        return educators.names(educator.schoolId()).stream()
                .filter(one -> one.id() != educator.getId())
                .sorted(Comparator.comparing(one -> !NameSimilarity.alike(one.key(), key)))
                .map(one -> new SelectOption(one.id(), one.fullName() + ", " + one.position()))
                .toList();
    }

    /** Two cards, the older first. */
    record DuplicatePair(NamedEducator one, NamedEducator other) {}
}
