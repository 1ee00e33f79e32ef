package ru.mentorcentre.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.Consents;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.Records;
import ru.mentorcentre.staff.Subject;

/** What the demo staff did for the profession, how they were tested, how their pupils did, and what they agreed to. */
@Component
@Profile("demo")
class DemoRecords {

    private static final long SEED = 20261126;
    private static final List<String> COURSES = List.of(
            "Функциональная грамотность на уроке, 36 часов",
            "Обновлённые ФГОС: рабочая программа, 24 часа",
            "Школа наставника, 36 часов");

    private final Educators educators;
    private final Records records;
    private final Consents consents;
    private final Clock clock;

    DemoRecords(Educators educators, Records records, Consents consents, Clock clock) {
        this.educators = educators;
        this.records = records;
        this.consents = consents;
        this.clock = clock;
    }

    /** Fills the current municipality: a part of the staff, as in a centre that has begun. */
    void fill() {
        Random random = new Random(SEED);
        LocalDate today = LocalDate.now(clock);
        List<EducatorInfo> all = educators.all();
        for (int i = 0; i < all.size(); i++) {
            EducatorInfo one = all.get(i);
            if (i % 3 == 0) {
                LocalDate given = today.minusDays(100 + i);
                consents.add(
                        one.id(),
                        ConsentPurpose.PROCESSING,
                        "Согласие № " + (i + 1),
                        "2025",
                        given,
                        i % 21 == 0 ? today.plusDays(20) : i % 33 == 0 ? today.minusDays(5) : null);
            }
            if (i % 48 == 0) {
                consents.add(
                        one.id(),
                        ConsentPurpose.PROCESSING,
                        "Прежнее согласие № " + (i + 1),
                        "2021",
                        today.minusYears(5),
                        today.minusYears(4));
            }
            if (i % 4 == 0) {
                records.addTest(
                        one.id(),
                        today.minusDays(60),
                        CompetenceKind.values()[i / 4 % 2],
                        BigDecimal.valueOf(45 + random.nextInt(50)));
            }
            if (i % 5 == 0) {
                records.addActivity(
                        one.id(),
                        today.getYear() - i % 2,
                        i % 10 == 0 ? ActivityKind.OPEN_LESSON : ActivityKind.COURSE,
                        i % 10 == 0 ? ActivityLevel.REGIONAL : ActivityLevel.MUNICIPAL,
                        i % 10 == 0 ? "Урок для учителей края" : COURSES.get(i / 5 % COURSES.size()));
            }
            Subject subject = one.subjects().stream().sorted().findFirst().orElse(null);
            if (i % 6 == 0 && subject != null) {
                for (int back = 1; back <= 3; back++) {
                    records.addResult(
                            one.id(),
                            today.getYear() - back,
                            PupilExam.VPR,
                            subject,
                            20 + random.nextInt(40),
                            BigDecimal.valueOf(48 + random.nextInt(40)));
                }
            }
        }
    }
}
