package ru.mentorcentre.results.release;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.results.disclosure.Breakdown;
import ru.mentorcentre.results.disclosure.PairedAnswers;
import ru.mentorcentre.results.disclosure.PublishedGroups;
import ru.mentorcentre.results.disclosure.QuestionGuard;
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
public record QuestionnaireResults(
        SurveyPart part,
        List<AnswerSheet> sheets,
        int aside,
        QuestionGuard guard,
        QuestionnaireResults earlier,
        PairedAnswers couples,
        KeptComparison kept) {

    /**
     * Without a comparison.
     *
     * @param all sheets of the survey
     * @param cuts that are wanted
     */
    public static QuestionnaireResults alone(
            SurveyPart part, List<AnswerSheet> all, boolean guarded, List<Breakdown> cuts) {
        List<AnswerSheet> sheets = all.stream()
                .filter(one -> one.questionnaireId() == part.questionnaireId())
                .toList();
        PublishedGroups published = guarded
                ? PublishedGroups.guarded(sheets.size(), (cut, person) -> cut.of(sheets.get(person)), cuts)
                : PublishedGroups.openly(sheets.size(), (cut, person) -> cut.of(sheets.get(person)));
        return new QuestionnaireResults(part, sheets, 0, new QuestionGuard(part, sheets, published), null, null, null);
    }

    /** The same, beside so many more that do not count. */
    QuestionnaireResults without(int others) {
        return new QuestionnaireResults(part, sheets, others, guard, earlier, couples, kept);
    }

    /** Beside the questionnaire before that asks for the same; the same as it is where there is none. */
    public QuestionnaireResults after(List<QuestionnaireResults> before) {
        return former(before)
                .map(one -> new QuestionnaireResults(
                        part, sheets, aside, guard, one, PairedAnswers.all(one.sheets(), sheets), null))
                .orElse(this);
    }

    /** With the comparison as it was published before the keys ended. */
    QuestionnaireResults asKept(List<QuestionnaireResults> before, List<KeptComparison> all) {
        Optional<KeptComparison> same =
                all.stream().filter(one -> one.questionnaireId() == key()).findFirst();
        return former(before)
                .filter(any -> same.isPresent())
                .map(one -> new QuestionnaireResults(part, sheets, aside, guard, one, null, same.get()))
                .orElse(this);
    }

    private Optional<QuestionnaireResults> former(List<QuestionnaireResults> before) {
        return before.stream().filter(one -> isPaired(one.part(), part)).findFirst();
    }

    /** Whether a question of «after» has its pair in what was asked before. */
    static boolean isPaired(SurveyPart before, SurveyPart after) {
        return after.content().questions().stream()
                .anyMatch(question -> question.pair() != null
                        && before.content().question(question.pair()).isPresent());
    }

    public PublishedGroups published() {
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
    public List<BeforeAfterResult> lines() {
        if (!isCompared()) {
            return List.of();
        }
        return kept != null
                ? kept.lines(this, earlier)
                : part.content().questions().stream()
                        .flatMap(question -> BeforeAfterResult.of(this, question).stream())
                        .toList();
    }

    /** How many are compared. */
    public int compared() {
        return kept != null ? kept.responses().size() : couples.size();
    }

    /** Who answered this question. */
    public BitSet answered(Question question) {
        return guard.answered(question);
    }

    public List<String> answer(int person, String code) {
        return guard.answer(person, code);
    }

    public List<List<String>> answers(Question question, BitSet people) {
        return people.stream()
                .mapToObj(person -> answer(person, question.code()))
                .filter(answer -> !answer.isEmpty())
                .toList();
    }
}
