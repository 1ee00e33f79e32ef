package ru.mentorcentre.mentoring.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.mentoring.DifficultySeverity;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.staff.Subject;

/** A request as it is typed. */
class RequestForm {

    /** Lines for difficulties. */
    static final int LINES = 5;

    public int version;
    public Long schoolId;
    public String asker;
    public boolean managerial;
    public Subject subject;
    public List<DifficultyLine> lines = new ArrayList<>();

    @NotBlank(message = "Напишите, какая помощь нужна")
    @Size(max = 2000)
    public String wish;

    public MentoringForm wishedForm;
    public NeedReason needReason;
    public MentoringElement element;

    /** An empty one. */
    static RequestForm blank() {
        RequestForm form = new RequestForm();
        form.fillUp();
        return form;
    }

    static RequestForm of(RequestInfo stored) {
        RequestForm form = new RequestForm();
        form.version = stored.version();
        form.managerial = stored.managerial();
        form.subject = stored.subject();
        stored.difficulties()
                .forEach(one -> form.lines.add(new DifficultyLine(one.code(), DifficultySeverity.of(one.weight()))));
        form.wish = stored.text();
        form.wishedForm = stored.wishedForm();
        form.needReason = stored.needReason();
        form.element = stored.element();
        form.fillUp();
        return form;
    }

    /** The one an educator's card leads here with, and the subject that goes without saying. */
    void startWith(MenteeCandidates.MenteeCandidate wanted) {
        asker = wanted.key();
        subject = wanted.onlySubject();
    }

    /** As many lines as the page shows. */
    final void fillUp() {
        while (lines.size() < LINES) {
            lines.add(new DifficultyLine(null, DifficultySeverity.NOTICEABLE));
        }
    }

    /** @param team the asker is a management team */
    NewRequest request(long schoolId, Long educatorId) {
        return new NewRequest(
                schoolId,
                educatorId,
                managerial || educatorId == null,
                subject,
                weights().entrySet().stream()
                        .map(one -> new DifficultyWeight(
                                one.getKey(), one.getValue().number()))
                        .toList(),
                wish.strip(),
                wishedForm,
                needReason,
                element,
                null);
    }

    /** @param known codes of the catalogue */
    void check(BindingResult errors, Set<String> known, boolean team) {
        if (subject != null && (managerial || team)) {
            errors.rejectValue(
                    "subject", "managerial", "Для помощи в управлении школой предмет не нужен: оставьте «любой»");
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).code();
            if (code != null && !known.contains(code)) {
                errors.rejectValue("lines[" + i + "].code", "unknown", "Такой трудности в справочнике нет");
            } else if (code != null && seen.put(code, i) != null) {
                errors.rejectValue("lines[" + i + "].code", "twice", "Эта трудность уже названа выше");
            }
        }
        if (seen.isEmpty() && !errors.hasFieldErrors("lines[0].code")) {
            errors.rejectValue("lines[0].code", "none", "Назовите хотя бы одну трудность");
        }
    }

    private Map<String, DifficultySeverity> weights() {
        Map<String, DifficultySeverity> weights = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.code() != null)
                .forEach(line ->
                        weights.put(line.code(), line.weight == null ? DifficultySeverity.NOTICEABLE : line.weight));
        return weights;
    }

    /** A difficulty and how much it is in the way. */
    static class DifficultyLine {

        public String code;
        public DifficultySeverity weight;

        DifficultyLine() {
            this(null, DifficultySeverity.NOTICEABLE);
        }

        DifficultyLine(String code, DifficultySeverity weight) {
            this.code = code;
            this.weight = weight;
        }

        /** {@code null} for an empty line. */
        String code() {
            return StringUtils.hasText(code) ? code.strip() : null;
        }
    }
}
