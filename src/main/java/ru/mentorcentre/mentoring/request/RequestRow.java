package ru.mentorcentre.mentoring.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.mentoring.DifficultyText;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.PersonNames;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.shared.AboutPeople;
import ru.mentorcentre.staff.Subject;

/**
 * One line of the list of requests.
 *
 * @param educatorId {@code null} for a management team, which has no name either
 */
record RequestRow(
        long id,
        long municipalityId,
        long schoolId,
        String schoolCode,
        String schoolName,
        Long educatorId,
        String lastName,
        String firstName,
        String patronymic,
        Subject subject,
        boolean managerial,
        String difficulties,
        String wish,
        MentoringForm wishedForm,
        NeedReason needReason,
        MentoringElement element,
        RequestStatus status,
        LocalDate statusOn,
        String statusReason,
        LocalDate filedOn,
        String filedBy)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return Stream.ofNullable(educatorId);
    }

    static final String TEAM = "Управленческая команда";

    public String asker() {
        return educatorId == null ? TEAM : PersonNames.full(lastName, firstName, patronymic);
    }

    public String topic() {
        return RequestInfo.topic(managerial, subject);
    }

    /** Whole days since it was filed. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(filedOn, today));
    }

    public List<DifficultyWeight> weights() {
        return DifficultyText.weights(difficulties);
    }

    public String difficultyTitles(Map<String, String> titles) {
        return weights().stream()
                .map(one -> titles.getOrDefault(one.code(), one.code()))
                .collect(Collectors.joining(", "));
    }
}
