package ru.mentorcentre.reserve.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.training.TrainingEntryRow;
import ru.mentorcentre.shared.Day;

/**
 * The eight obligatory fields of the register (5.6, domain §8.4) as they are now.
 *
 * @param courses the courses with their certificates
 * @param requiredCourses how many of them the season asks for
 * @param furtherTraining certificates of other events, a line each; {@code null} for none
 * @param attendedEvents the list that the leader has certified, {@code null} for none
 */
public record RegisterFields(
        String fullName,
        String school,
        Integer serviceYears,
        LocalDate trainingFrom,
        LocalDate trainingUntil,
        List<TrainingEntryRow> courses,
        int requiredCourses,
        String furtherTraining,
        String attendedEvents,
        Relocation relocation,
        String phone,
        String email) {

    /** What is not filled, in Russian; empty when the entry can be made. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (school == null) {
            missing.add("нет полного названия школы");
        }
        if (serviceYears == null) {
            missing.add("не указан стаж");
        }
        if (trainingFrom == null || trainingUntil == null) {
            missing.add("в сезоне не указаны сроки обучения");
        }
        if (courses.size() < requiredCourses) {
            missing.add("сертификатов курсов " + courses.size() + " из " + requiredCourses);
        }
        if (furtherTraining == null && attendedEvents == null) {
            missing.add("нет ни сертификатов об участии в мероприятиях, ни заверенного руководителем перечня");
        }
        if (relocation == null) {
            missing.add("не спросили о переезде");
        }
        if (phone == null && email == null) {
            missing.add("нет ни телефона, ни почты");
        }
        return missing;
    }

    /** The certificates of other events, line by line. */
    public List<String> furtherLines() {
        return furtherTraining == null ? List.of() : furtherTraining.lines().toList();
    }

    /** The certified list, line by line. */
    public List<String> attendedLines() {
        return attendedEvents == null ? List.of() : attendedEvents.lines().toList();
    }

    /** «01.02.2027 – 30.06.2027». */
    public String training() {
        return trainingFrom == null || trainingUntil == null
                ? "—"
                : Day.of(trainingFrom) + " – " + Day.of(trainingUntil);
    }
}
