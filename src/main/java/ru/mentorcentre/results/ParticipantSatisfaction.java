package ru.mentorcentre.results;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.NamedRespondent;

/** Somebody who took part, and whether he or she is satisfied. */
record ParticipantSatisfaction(String name, String school, SatisfactionGroup group) {

    /** @param who key of the group that is wanted, anything else for all */
    static List<ParticipantSatisfaction> of(
            QuestionnaireResults part, Satisfaction rule, List<NamedRespondent> asked, String who) {
        Map<Long, SatisfactionGroup> groups = new HashMap<>();
        for (int i = 0; i < part.sheets().size(); i++) {
            List<String> answer = part.answer(i, rule.question().code());
            groups.put(
                    part.sheets().get(i).invitationId(),
                    answer.isEmpty()
                            ? SatisfactionGroup.SILENT
                            : Satisfaction.isSatisfied(answer, rule.least())
                                    ? SatisfactionGroup.SATISFIED
                                    : SatisfactionGroup.OTHERS);
        }
        Optional<SatisfactionGroup> wanted = SatisfactionGroup.of(who);
        return asked.stream()
                .map(one -> new ParticipantSatisfaction(
                        one.name(), one.school(), groups.getOrDefault(one.invitationId(), SatisfactionGroup.SILENT)))
                .filter(one -> wanted.isEmpty() || one.group() == wanted.get())
                .toList();
    }

    /** Which part of the share somebody belongs to. */
    enum SatisfactionGroup {
        SATISFIED("довольны", "success", "mood-smile"),
        OTHERS("не довольны", "warning", "mood-sad"),
        SILENT("не ответили", "neutral", "clock");

        private final String title;
        private final String tone;
        private final String icon;

        SatisfactionGroup(String title, String tone, String icon) {
            this.title = title;
            this.tone = tone;
            this.icon = icon;
        }

        public String title() {
            return title;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        static Optional<SatisfactionGroup> of(String key) {
            return Arrays.stream(values()).filter(one -> one.name().equals(key)).findFirst();
        }
    }
}
