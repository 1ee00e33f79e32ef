package ru.mentorcentre.reserve.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** Finds out whether a school may be the base of a mini-internship. */
@Component
@Transactional(readOnly = true)
class InternshipBases {

    private final Schools schools;
    private final Standings standings;
    private final CentreMembers members;

    InternshipBases(Schools schools, Standings standings, CentreMembers members) {
        this.schools = schools;
        this.standings = standings;
        this.members = members;
    }

    /** What the data tell of a school on a day. */
    InternshipBase on(LocalDate day, SchoolInfo school) {
        Optional<SchoolStanding> latest = standings.of(school.id()).stream()
                .filter(one -> one.year() <= day.getYear())
                .max(Comparator.comparingInt(SchoolStanding::year));
        return InternshipBase.of(latest, isRepresented(school, day));
    }

    /**
     * The same for an internship that is assigned today.
     *
     * @throws BusinessRuleViolation beside the field, where the school may not be its base
     */
    InternshipBase require(Long school, String reason, boolean leader, LocalDate today) {
        SchoolInfo host = school == null ? null : schools.find(school).orElse(null);
        if (host == null) {
            throw new BusinessRuleViolation("hostSchoolId", "Выберите школу, где проходит мини-стажировка");
        }
        InternshipBase base = on(today, host);
        String doubts = String.join("; ", base.doubts());
        if (base.verdict() == BaseVerdict.REFUSED) {
            throw new BusinessRuleViolation("hostSchoolId", "Эта школа не может быть базой: " + doubts);
        }
        if (base.verdict() == BaseVerdict.UNKNOWN && !leader) {
            throw new BusinessRuleViolation(
                    "hostSchoolId",
                    "Программа не может сказать, подходит ли школа: " + doubts
                            + ". Такую базу подтверждает руководитель центра");
        }
        if (base.verdict() == BaseVerdict.UNKNOWN && reason == null) {
            throw new BusinessRuleViolation(
                    "hostReason",
                    "Программа не может сказать, подходит ли школа: " + doubts + ". Напишите, почему подходит");
        }
        return base;
    }

    private boolean isRepresented(SchoolInfo school, LocalDate day) {
        return members.organisations(day).stream()
                .map(InternshipBases::plain)
                .anyMatch(organisation -> Stream.of(school.shortName(), school.fullName())
                        .map(InternshipBases::plain)
                        .anyMatch(organisation::equals));
    }

    /** Quotes, case and spaces are written in as many ways as there are people. */
    private static String plain(String name) {
        return name == null
                ? ""
                : name.toLowerCase(Locale.ROOT)
                        .replace('ё', 'е')
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }

    /** Whether a kind needs a base at all. */
    static boolean isNeeded(TrainingKind kind) {
        return kind == TrainingKind.INTERNSHIP;
    }
}
