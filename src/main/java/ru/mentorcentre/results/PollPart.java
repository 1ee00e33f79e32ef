package ru.mentorcentre.results;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.SurveyPart;

/**
 * What was answered to one questionnaire of a survey, as far as it counts.
 *
 * @param sheets one a person
 * @param earlier what the same people answered before, {@code null} if nothing is compared
 * @param couples who is compared, {@code null} as above, and when the keys that tell it have ended
 * @param kept the comparison as it was published before they ended, else {@code null}
 */
record PollPart(
        SurveyPart part,
        List<AnswerSheet> sheets,
        Published published,
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
        return new PollPart(part, sheets, published(sheets, guarded, cuts, null), null, null, null);
    }

    /** Compared with the questionnaire before that asks for the same; the same as it is where there is none. */
    PollPart after(List<PollPart> before, boolean guarded, List<Cut> cuts) {
        Optional<PollPart> former = before.stream().filter(this::hasPairsIn).findFirst();
        if (former.isEmpty()) {
            return this;
        }
        Couples all = Couples.all(former.get().sheets(), sheets);
        return (guarded ? all.guarded(former.get().published(), sheets.size()) : Optional.of(all))
                .map(these -> new PollPart(
                        part, sheets, published(sheets, guarded, cuts, these.after()), former.get(), these, null))
                .orElse(this);
    }

    /** As it was before the keys ended: the same people are compared, and so the same cuts are safe. */
    PollPart asKept(List<PollPart> before, List<KeptComparison> all, List<Cut> cuts) {
        Optional<KeptComparison> same =
                all.stream().filter(one -> one.questionnaireId() == key()).findFirst();
        Optional<PollPart> former = before.stream().filter(this::hasPairsIn).findFirst();
        if (same.isEmpty() || former.isEmpty()) {
            return this;
        }
        Set<UUID> compared = same.get().responses();
        BitSet people = new BitSet();
        for (int i = 0; i < sheets.size(); i++) {
            people.set(i, compared.contains(sheets.get(i).id()));
        }
        return new PollPart(part, sheets, published(sheets, true, cuts, people), former.get(), null, same.get());
    }

    private boolean hasPairsIn(PollPart former) {
        return part.content().questions().stream()
                .anyMatch(question -> question.pair() != null
                        && former.part().content().question(question.pair()).isPresent());
    }

    private static Published published(List<AnswerSheet> sheets, boolean guarded, List<Cut> cuts, BitSet compared) {
        return guarded
                ? Published.guarded(sheets.size(), (cut, person) -> cut.of(sheets.get(person)), compared, cuts)
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
        return couples != null || kept != null;
    }

    /** Question by question; empty where nothing is compared. */
    List<Compared> lines() {
        return kept != null
                ? kept.lines(this, earlier)
                : couples == null
                        ? List.of()
                        : part.content().questions().stream()
                                .flatMap(question -> Compared.of(this, question).stream())
                                .toList();
    }

    /** How many are compared. */
    public int compared() {
        return kept != null ? kept.responses().size() : couples.size();
    }

    /** How many more answered both, and are not. */
    public int leftOut() {
        return kept != null ? kept.leftOut() : couples.leftOut();
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
