package ru.mentorcentre.mentoring.request;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.Subject;

/** Several requests of one school as they are typed, below each other; lines that name nobody are left out. */
class RequestBatchForm {

    /** Lines more at a time. */
    static final int LINES = 5;

    private static final int MOST = 30;

    public Long schoolId;

    @Size(max = 2000)
    public String wish;

    public MentoringForm wishedForm;
    public NeedReason needReason;
    public List<RequestLine> lines = new ArrayList<>();

    /** As many lines as the page shows. */
    final void fillUp() {
        while (lines.size() < LINES) {
            lines.add(new RequestLine());
        }
    }

    /** Empty lines below the others. */
    void grow() {
        for (int i = 0; i < LINES && lines.size() < MOST; i++) {
            lines.add(new RequestLine());
        }
    }

    /** @param known codes of the catalogue */
    void check(BindingResult errors, Set<String> known) {
        Set<String> askers = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            RequestLine line = lines.get(i);
            String at = "lines[" + i + "].";
            if (line.isEmpty()) {
                continue;
            }
            if (!StringUtils.hasText(line.asker)) {
                errors.rejectValue(at + "asker", "none", "Выберите, кому нужен наставник");
            } else if (!askers.add(line.asker + line.subject)) {
                errors.rejectValue(at + "asker", "twice", "Этот запрос уже есть выше");
            }
            if (!known.containsAll(line.codes())) {
                errors.rejectValue(at + "first", "unknown", "Такой трудности в справочнике нет");
            } else if (line.codes().isEmpty()) {
                errors.rejectValue(at + "first", "none", "Назовите хотя бы одну трудность");
            } else if (line.codes().stream().distinct().count() < line.codes().size()) {
                errors.rejectValue(at + "first", "twice", "Одна и та же трудность названа дважды");
            }
        }
        if (lines.stream().anyMatch(line -> !line.isEmpty() && wish(line) == null)) {
            errors.rejectValue("wish", "none", "Напишите, что нужно: здесь одним текстом на всех или каждому своё");
        }
        if (lines.stream().allMatch(RequestLine::isEmpty)) {
            errors.rejectValue("lines[0].asker", "none", "Выберите, кому нужен наставник");
        }
    }

    /** The request of a line that has been checked. */
    NewRequest request(RequestLine line, MenteeCandidates.MenteeCandidate asker) {
        return new NewRequest(
                asker.schoolId(),
                asker.educatorId(),
                asker.isTeam(),
                asker.isTeam() ? null : line.subject == null ? asker.onlySubject() : line.subject,
                line.weights(),
                wish(line),
                wishedForm,
                asker.isTeam() ? null : needReason,
                null,
                null);
    }

    private String wish(RequestLine line) {
        return Stream.of(line.wish, wish)
                .filter(StringUtils::hasText)
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    /** One request: difficulties in their order, the first is the most in the way. */
    static class RequestLine {

        public String asker;
        public Subject subject;
        public String first;
        public String second;
        public String third;

        @Size(max = 2000)
        public String wish;

        /** Nobody is named and nothing is written. */
        boolean isEmpty() {
            return !StringUtils.hasText(asker) && codes().isEmpty() && !StringUtils.hasText(wish);
        }

        List<String> codes() {
            return Stream.of(first, second, third)
                    .map(TypedText::line)
                    .filter(Objects::nonNull)
                    .toList();
        }

        List<DifficultyWeight> weights() {
            List<DifficultyWeight> weights = new ArrayList<>();
            codes().forEach(code ->
                    weights.add(new DifficultyWeight(code, DifficultyWeight.HEAVIEST - weights.size())));
            return weights;
        }
    }
}
