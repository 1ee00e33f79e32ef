package ru.mentorcentre.mentoring.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.profile.MentoringRules;
import ru.mentorcentre.profile.MentoringRules.MentorSource;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolType;

/**
 * Whether somebody may be a mentor by the rules of the centre (domain §0 table, A16): it is enough to come from one of its
 * sources. A source that cannot be told for want of data never counts as «нет».
 *
 * @param finding YES, NO or INSUFFICIENT_DATA; by the leader's decision where there is one
 * @param why in Russian, a sentence
 * @param byRules what the rules alone say
 */
record Eligibility(Finding finding, String why, Finding byRules) {

    static Eligibility of(MentoringRules rules, EligibilityInput facts) {
        List<String> grounds = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (MentorSource source : Stream.of(MentorSource.values())
                .filter(rules.mentorSources()::contains)
                .toList()) {
            Finding met = facts.met(source);
            if (met.isYes()) {
                grounds.add(ground(source, facts.year()));
            } else if (met == Finding.INSUFFICIENT_DATA) {
                unknown.add(missing(source, facts.year()));
            }
        }
        Finding byRules = !grounds.isEmpty() ? Finding.YES : unknown.isEmpty() ? Finding.NO : Finding.INSUFFICIENT_DATA;
        String why = switch (byRules) {
            case YES -> "Подходит: " + String.join("; ", grounds) + ".";
            case NO -> "Не подходит: " + facts.words() + ". " + sources(rules);
            default ->
                "Недостаточно данных: " + unknown.stream().distinct().collect(Collectors.joining("; ")) + ". "
                        + sources(rules);
        };
        if (facts.decided() == null) {
            return new Eligibility(byRules, why, byRules);
        }
        String decision = facts.decided() ? "Допущен решением руководителя" : "Не допущен решением руководителя";
        return new Eligibility(
                Finding.of(facts.decided()),
                decision + ": " + facts.decisionReason() + ". По правилам: " + lower(why),
                byRules);
    }

    public boolean isYes() {
        return finding.isYes();
    }

    /** The word of the list. */
    public String title() {
        return switch (finding) {
            case YES -> "подходит";
            case NO -> "не подходит";
            default -> "недостаточно данных";
        };
    }

    public String tone() {
        return switch (finding) {
            case YES -> "success";
            case NO -> "neutral";
            default -> "warning";
        };
    }

    public String icon() {
        return switch (finding) {
            case YES -> "check";
            case NO -> "x";
            default -> "question-mark";
        };
    }

    private static String ground(MentorSource source, int year) {
        return switch (source) {
            case EFFECTIVE -> "школа эффективная (" + year + " год)";
            case RESILIENT -> "школа резильентная (" + year + " год)";
            case STABLE_HIGH -> "результаты школы стабильно высокие (" + year + " год)";
            case METHOD_SERVICE -> "специалист управления образования или методической службы";
            case STRONG_TEACHERS -> "ученики стабильно хорошо сдают ГИА и ВПР";
        };
    }

    private static String missing(MentorSource source, int year) {
        return switch (source) {
            case STABLE_HIGH -> "неизвестно, стабильно ли высоки результаты школы за " + year + " год";
            case STRONG_TEACHERS -> "нет сведений о результатах учеников";
            default -> "тип школы за " + year + " год не определён";
        };
    }

    private static String sources(MentoringRules rules) {
        return "По правилам центра наставниками могут быть: "
                + Stream.of(MentorSource.values())
                        .filter(rules.mentorSources()::contains)
                        .map(MentorSource::title)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /**
     * What is known of a mentor.
     *
     * @param year the reporting year
     * @param type of the mentor's school, {@code null} when it has no standing
     * @param stableHigh of the mentor's school, {@code null} when it has no standing
     * @param methodService works in the education department or the method service
     * @param steadyResults own pupils do well in ГИА and ВПР year after year
     * @param decided what the leader decided, {@code null} when nothing
     */
    record EligibilityInput(
            int year,
            SchoolType type,
            Finding stableHigh,
            boolean methodService,
            Finding steadyResults,
            Boolean decided,
            String decisionReason) {

        Finding met(MentorSource source) {
            return switch (source) {
                case EFFECTIVE -> is(SchoolType.EFFECTIVE);
                case RESILIENT -> is(SchoolType.RESILIENT);
                case STABLE_HIGH -> told(stableHigh);
                case METHOD_SERVICE -> Finding.of(methodService);
                case STRONG_TEACHERS -> told(steadyResults);
            };
        }

        private Finding is(SchoolType wanted) {
            return type == null || type == SchoolType.UNDEFINED
                    ? Finding.INSUFFICIENT_DATA
                    : Finding.of(type == wanted);
        }

        private static Finding told(Finding finding) {
            if (finding == null || finding == Finding.INSUFFICIENT_DATA) {
                return Finding.INSUFFICIENT_DATA;
            }
            return Finding.of(finding.isYes());
        }

        String words() {
            String school = type == null ? "тип школы за " + year + " год не определён" : "школа " + type.title();
            return school + (stableHigh == Finding.NO ? ", стабильно высоких результатов нет" : "");
        }
    }
}
