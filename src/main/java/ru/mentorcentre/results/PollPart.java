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
 * @param aside how many more had answered when it was counted, and do not count: they did not answer before and after
 * @param guard what may be shown of each question
 * @param earlier what the same people answered before, {@code null} if nothing could be compared
 * @param couples who answered both times, {@code null} as above, and when the keys that tell it have ended
 * @param kept the comparison as it was published before they ended, else {@code null}
 */
record PollPart(
        SurveyPart part,
        List<AnswerSheet> sheets,
        int aside,
        QuestionGuard guard,
        PollPart earlier,
        Couples couples,
        KeptComparison kept) {

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
        Published published = guarded
                ? Published.guarded(sheets.size(), (cut, person) -> cut.of(sheets.get(person)), cuts)
                : Published.openly(sheets.size(), (cut, person) -> cut.of(sheets.get(person)));
        return new PollPart(part, sheets, 0, new QuestionGuard(part, sheets, published), null, null, null);
    }

    /** The same, beside so many more that do not count. */
    PollPart without(int others) {
        return new PollPart(part, sheets, others, guard, earlier, couples, kept);
    }

    /** Beside the questionnaire before that asks for the same; the same as it is where there is none. */
    PollPart after(List<PollPart> before) {
        return former(before)
                .map(one -> new PollPart(part, sheets, aside, guard, one, Couples.all(one.sheets(), sheets), null))
                .orElse(this);
    }

    /** With the comparison as it was published before the keys ended. */
    PollPart asKept(List<PollPart> before, List<KeptComparison> all) {
        Optional<KeptComparison> same =
                all.stream().filter(one -> one.questionnaireId() == key()).findFirst();
        return former(before)
                .filter(any -> same.isPresent())
                .map(one -> new PollPart(part, sheets, aside, guard, one, null, same.get()))
                .orElse(this);
    }

    private Optional<PollPart> former(List<PollPart> before) {
        return before.stream().filter(one -> isPaired(one.part(), part)).findFirst();
    }

    /** Whether a question of «after» has its pair in what was asked before. */
    static boolean isPaired(SurveyPart before, SurveyPart after) {
        return after.content().questions().stream()
                .anyMatch(question -> question.pair() != null
                        && before.content().question(question.pair()).isPresent());
    }

    public Published published() {
        return guard.published();
    }

    public String title() {
        return part.content().title();
    }

    public long key() {
        return part.questionnaireId();
    }

    /** How many count. */
    public int answered() {
        return sheets.size();
    }

    public boolean isCompared() {
        return kept != null
                ? !kept.isDistorted()
                : couples != null
                        && (!published().guarded()
                                || couples.isSafe()
                                        && guard.keepsRowsOpen(couples.after())
                                        && earlier.guard().keepsRowsOpen(couples.before()));
    }

    /** Whether both times were answered and may not be compared: who answered once would be told by the difference. */
    public boolean isTelling() {
        return couples != null && !isCompared();
    }

    /** Question by question; empty where nothing is compared. */
    List<Compared> lines() {
        if (!isCompared()) {
            return List.of();
        }
        return kept != null
                ? kept.lines(this, earlier)
                : part.content().questions().stream()
                        .flatMap(question -> Compared.of(this, question).stream())
                        .toList();
    }

    /** How many are compared. */
    public int compared() {
        return kept != null ? kept.responses().size() : couples.size();
    }

    /** Who answered this question. */
    BitSet answered(Question question) {
        return guard.answered(question);
    }

    List<String> answer(int person, String code) {
        return guard.answer(person, code);
    }

    List<List<String>> answers(Question question, BitSet people) {
        return people.stream()
                .mapToObj(person -> answer(person, question.code()))
                .filter(answer -> !answer.isEmpty())
                .toList();
    }
}
