package ru.mentorcentre.profile;

import java.util.List;

/**
 * Rules of assessment that are tried out.
 *
 * @param questions every rule with the answer that is tried
 * @param rules {@code null} when an answer cannot be taken
 * @param version of the stored profile, for saving these rules by the form of the profile
 * @param fields every answer of the profile with these rules in it, as that form expects them
 */
public record RuleTrial(List<Question> questions, AssessmentRules rules, int version, List<Field> fields) {

    /** Whether any rule is answered otherwise than in the profile. */
    public boolean isChanged() {
        return questions.stream().anyMatch(Question::changed);
    }

    /** The groups of the questions, in their order. */
    public List<String> groups() {
        return questions.stream().map(Question::group).distinct().toList();
    }

    /** The questions of one group. */
    public List<Question> of(String group) {
        return questions.stream()
                .filter(question -> question.group().equals(group))
                .toList();
    }

    /**
     * One rule.
     *
     * @param kind {@code one} for a choice, {@code number} for a number
     * @param value the answer tried, as a form sends it
     * @param effect what this answer does
     * @param current the answer of the profile, as people read it
     * @param problem why the answer cannot be taken, {@code null} if it can
     */
    public record Question(
            String group,
            String key,
            String title,
            String kind,
            List<Option> options,
            String value,
            String effect,
            String current,
            boolean changed,
            String problem) {

        /** A number with a comma. */
        public String typed() {
            return kind.equals("number") ? value.replace('.', ',') : value;
        }
    }

    /** One possible answer. */
    public record Option(String value, String title, String effect) {}

    /** An answer as a form sends it. */
    public record Field(String key, String value) {}
}
