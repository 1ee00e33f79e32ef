package ru.mentorcentre.reserve.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.ActivityInfo;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.PastPosition;
import ru.mentorcentre.staff.PupilResultInfo;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Records;

/** Gathers what an application can begin with from the educator's card: a text that the writer goes on with. */
@Component
@Transactional(readOnly = true)
class ApplicationFieldSource {

    private static final Set<MentorshipState> WORKED = Set.of(
            MentorshipState.ACTIVE, MentorshipState.PAUSED, MentorshipState.FINISHED, MentorshipState.BROKEN_OFF);

    private final Educators educators;
    private final Records records;
    private final EntityManager entityManager;

    ApplicationFieldSource(Educators educators, Records records, EntityManager entityManager) {
        this.educators = educators;
        this.records = records;
        this.entityManager = entityManager;
    }

    /** What the card tells of an educator; whatever it does not is {@code null}. */
    NewApplication of(long educatorId) {
        EducatorInfo card = educators.find(educatorId).orElseThrow();
        return new NewApplication(
                card.position(),
                card.serviceYears(),
                null,
                false,
                lines(positions(educatorId, card), ApplicationForm.SHORT),
                lines(experience(educatorId, card), ApplicationForm.LONG),
                null,
                null,
                lines(activities(records.activities(educatorId)), ApplicationForm.SHORT),
                null,
                null,
                null);
    }

    /** Where one has always been in the same school there is no promotion to tell of. */
    private List<String> positions(long educatorId, EducatorInfo card) {
        List<PastPosition> past = educators.positions(educatorId);
        if (past.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        past.stream()
                .sorted(Comparator.comparing(PastPosition::endsOn))
                .forEach(one -> lines.add(one.position() + ", " + one.school() + ": "
                        + (one.startsOn() == null ? "" : "с " + Day.of(one.startsOn()) + " ") + "по "
                        + Day.of(one.endsOn())));
        lines.add("Сейчас: " + card.position() + (card.hiredOn() == null ? "" : ", с " + Day.of(card.hiredOn())));
        return lines;
    }

    private List<String> experience(long educatorId, EducatorInfo card) {
        List<String> lines = new ArrayList<>();
        if (card.category() != null && card.category() != QualificationCategory.NONE) {
            lines.add("Квалификационная категория: " + card.category().title().toLowerCase(Locale.ROOT));
        }
        results(records.results(educatorId), lines);
        mentoring(educatorId, lines);
        return lines;
    }

    private static void results(List<PupilResultInfo> results, List<String> lines) {
        if (!results.isEmpty()) {
            lines.add("Результаты учеников: "
                    + results.stream()
                            .map(one ->
                                    one.exam().title() + ", " + one.subject().title() + ", " + one.year() + ": "
                                            + Words.decimal(one.mean(), 1) + " % ("
                                            + Words.count(one.pupils(), "ученик", "ученика", "учеников") + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    /** Whom somebody has mentored stays out of the application: those are other people's data. */
    private void mentoring(long educatorId, List<String> lines) {
        Map<MentorshipState, Long> led = entityManager
                .createQuery("""
                        select m.state, count(distinct m.mentorshipId) from ReserveMembership m
                        where m.educatorId = :educator and m.side = :side and m.state in :worked
                        group by m.state""", Object[].class)
                .setParameter("educator", educatorId)
                .setParameter("side", MemberSide.MENTOR)
                .setParameter("worked", WORKED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (MentorshipState) row[0], row -> (Long) row[1]));
        long all = led.values().stream().mapToLong(Long::longValue).sum();
        if (all > 0) {
            lines.add("Наставничество, пар и групп: " + all + " (завершено "
                    + led.getOrDefault(MentorshipState.FINISHED, 0L) + ", идёт "
                    + (led.getOrDefault(MentorshipState.ACTIVE, 0L) + led.getOrDefault(MentorshipState.PAUSED, 0L))
                    + ")");
        }
    }

    /** A line each kind: «Профессиональный конкурс: «Учитель года», региональный, 2024». */
    private static List<String> activities(List<ActivityInfo> activities) {
        Map<ActivityKind, List<ActivityInfo>> kinds = activities.stream()
                .collect(Collectors.groupingBy(
                        ActivityInfo::kind, () -> new EnumMap<>(ActivityKind.class), Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey().title() + ": "
                        + kind.getValue().stream()
                                .map(one -> "«" + one.title() + "», "
                                        + one.level().title().toLowerCase(Locale.ROOT) + " уровень, " + one.year())
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    /** The lines one below the other; what does not fit into the field is cut, and said to be. */
    private static String lines(List<String> lines, int most) {
        String text = String.join("\n", lines).replace('\u00a0', ' ');
        String cut = "… (остальное в карточке педагога)";
        if (text.length() > most) {
            text = text.substring(0, most - cut.length()) + cut;
        }
        return text.isEmpty() ? null : text;
    }
}
