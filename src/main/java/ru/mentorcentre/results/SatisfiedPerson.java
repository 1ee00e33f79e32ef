package ru.mentorcentre.results;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.mentorcentre.survey.AskedPerson;

/** Somebody who took part, and whether he or she is satisfied. */
record SatisfiedPerson(String name, String school, Group group) {

    /** @param who key of the group that is wanted, anything else for all */
    static List<SatisfiedPerson> of(PollPart part, Satisfaction rule, List<AskedPerson> asked, String who) {
        Map<Long, Group> groups = new HashMap<>();
        for (int i = 0; i < part.sheets().size(); i++) {
            List<String> answer = part.answer(i, rule.question().code());
            groups.put(
                    part.sheets().get(i).invitationId(),
                    answer.isEmpty()
                            ? Group.SILENT
                            : Satisfaction.isSatisfied(answer, rule.least()) ? Group.SATISFIED : Group.OTHERS);
        }
        Optional<Group> wanted = Group.of(who);
        return asked.stream()
                .map(one -> new SatisfiedPerson(
                        one.name(), one.school(), groups.getOrDefault(one.invitationId(), Group.SILENT)))
                .filter(one -> wanted.isEmpty() || one.group() == wanted.get())
                .toList();
    }

    /** Which part of the share somebody belongs to. */
    enum Group {
        SATISFIED("довольны", "success", "mood-smile"),
        OTHERS("не довольны", "warning", "mood-sad"),
        SILENT("не ответили", "neutral", "clock");

        private final String title;
        private final String tone;
        private final String icon;

        Group(String title, String tone, String icon) {
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

        static Optional<Group> of(String key) {
            return Arrays.stream(values()).filter(one -> one.name().equals(key)).findFirst();
        }
    }
}
