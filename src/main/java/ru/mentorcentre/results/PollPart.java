package ru.mentorcentre.results;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.SurveyPart;

/**
 * What was answered to one questionnaire of a survey, as far as it counts.
 *
 * @param sheets one a person
 * @param earlier what the same people answered before, {@code null} if nothing is compared
 * @param couples who is compared, {@code null} as above
 */
record PollPart(SurveyPart part, List<AnswerSheet> sheets, Published published, PollPart earlier, Couples couples) {

    /**
     * Without a comparison.
     *
     * @param all sheets of the survey
     * @param cuts that are wanted
     */
    static PollPart alone(SurveyPart part, List<AnswerSheet> all, boolean guarded, List<Cut> cuts) {
        List<AnswerSheet> sheets = all.stream()
                .filter(one -> one.questionnaireId() == part.questionnaireId())
                .toList();
        return new PollPart(part, sheets, published(sheets, guarded, cuts, null), null, null);
    }

    /** Compared with the questionnaire before that asks for the same; the same as it is where there is none. */
    PollPart after(List<PollPart> before, boolean guarded, List<Cut> cuts) {
        Optional<PollPart> former = before.stream().filter(this::hasPairsIn).findFirst();
        if (former.isEmpty()) {
            return this;
        }
        Couples all = Couples.all(former.get().sheets(), sheets);
        return (guarded ? all.guarded(former.get().published(), sheets.size()) : Optional.of(all))
                .map(these -> new PollPart(part, sheets, published(sheets, guarded, cuts, these), former.get(), these))
                .orElse(this);
    }

    private boolean hasPairsIn(PollPart former) {
        return part.content().questions().stream()
                .anyMatch(question -> question.pair() != null
                        && former.part().content().question(question.pair()).isPresent());
    }

    private static Published published(List<AnswerSheet> sheets, boolean guarded, List<Cut> cuts, Couples couples) {
        return guarded
                ? Published.guarded(
                        sheets.size(),
                        (cut, person) -> cut.of(sheets.get(person)),
                        couples == null ? null : couples.after(),
                        cuts)
                : Published.openly(sheets.size(), (cut, person) -> cut.of(sheets.get(person)));
    }

    public String title() {
        return part.content().title();
    }

    public long key() {
        return part.questionnaireId();
    }

    public int answered() {
        return sheets.size();
    }

    public boolean isCompared() {
        return couples != null;
    }

    /** Who answered this question. */
    BitSet answered(Question question) {
        BitSet people = new BitSet();
        for (int i = 0; i < sheets.size(); i++) {
            if (!answer(i, question.code()).isEmpty()) {
                people.set(i);
            }
        }
        return people;
    }

    List<String> answer(int person, String code) {
        return sheets.get(person).answers().getOrDefault(code, List.of());
    }

    List<List<String>> answers(Question question, BitSet people) {
        return people.stream()
                .mapToObj(person -> answer(person, question.code()))
                .filter(answer -> !answer.isEmpty())
                .toList();
    }
}
