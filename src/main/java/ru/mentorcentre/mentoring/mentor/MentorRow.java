package ru.mentorcentre.mentoring.mentor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.mentoring.DifficultyText;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.PersonNames;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.AboutPeople;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.staff.Subject;

/**
 * One line of the list of mentors.
 *
 * @param load mentees now
 * @param decided what the leader decided about eligibility, {@code null} when nothing
 * @param type of the school in the reporting year, {@code null} when it has no standing
 */
record MentorRow(
        long id,
        int version,
        long municipalityId,
        long educatorId,
        String lastName,
        String firstName,
        String patronymic,
        String position,
        long schoolId,
        String schoolCode,
        String schoolName,
        Set<Subject> subjects,
        String topics,
        String difficulties,
        Set<MentoringForm> forms,
        boolean managerial,
        int capacity,
        int load,
        boolean methodService,
        ResultsLevel results,
        Finding steadyResults,
        LocalDate consentOn,
        LocalDate consentUntil,
        String agreementNumber,
        LocalDate agreementOn,
        LocalDate agreementUntil,
        String pay,
        String trainingNeeds,
        String trainingPassed,
        MentorState state,
        LocalDate stateOn,
        Boolean decided,
        String decisionReason,
        String decidedBy,
        LocalDate decidedOn,
        SchoolType type,
        Finding stableHigh,
        Finding stableLow,
        int year)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return Stream.of(educatorId);
    }

    public String fullName() {
        return PersonNames.full(lastName, firstName, patronymic);
    }

    public int freePlaces() {
        return Math.max(0, capacity - load);
    }

    public String subjectTitles() {
        return Subject.titles(subjects);
    }

    public String formTitles() {
        return forms.stream().sorted().map(MentoringForm::title).collect(Collectors.joining(", "));
    }

    public List<String> codes() {
        return DifficultyText.codes(difficulties);
    }

    public String difficultyTitles(Map<String, String> titles) {
        return codes().stream().map(code -> titles.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    /** Papers that are missing today; a mentor should not begin without them. */
    List<String> missingPapers(LocalDate today) {
        List<String> missing = new ArrayList<>();
        if (consentOn == null) {
            missing.add("нет письменного согласия наставника");
        } else if (consentUntil != null && consentUntil.isBefore(today)) {
            missing.add("согласие закончилось " + Day.of(consentUntil));
        }
        if (agreementNumber == null || agreementOn == null) {
            missing.add("нет номера и даты соглашения");
        } else if (agreementUntil != null && agreementUntil.isBefore(today)) {
            missing.add("соглашение закончилось " + Day.of(agreementUntil));
        }
        return missing;
    }

    Eligibility.EligibilityInput facts() {
        return new Eligibility.EligibilityInput(
                year, type, stableHigh, methodService, steadyResults, decided, decisionReason);
    }

    MentorInfo info(Eligibility eligibility) {
        return new MentorInfo(
                id,
                municipalityId,
                educatorId,
                fullName(),
                schoolId,
                subjects,
                topics,
                codes(),
                forms,
                managerial,
                capacity,
                load,
                state,
                eligibility.isYes(),
                eligibility.why(),
                results,
                type,
                stableHigh == null ? null : Stability.of(stableHigh, stableLow),
                version);
    }
}
