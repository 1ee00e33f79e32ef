package ru.mentorcentre.workplan.term;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Terms that are said in words, without a month or a day (domain §10.2). */
enum TermPhrase {
    IN_THE_YEAR(
            TermKind.YEAR_LONG,
            "(?:(?:в|за|на) )?(?:(?:(?:течени[еи]|теч|протяжении) )?(?:всего )?|весь |круглый |целый )YEAR"),
    IN_THIS_YEAR(TermKind.YEAR_LONG, "в[ ./]+т(?:еч)? ?[./]? ?(?:уч ?)?(?:г|года)"),
    ALWAYS(
            TermKind.YEAR_LONG,
            "(?:постоянно|систематически|регулярно|непрерывно|круглогодично|на постоянной основе)"
                    + "(?:,? (?:(?:в течени[еи]|в теч|на протяжении) (?:всего )?|весь )YEAR)?"),
    WHOLE_PROGRAMME(
            TermKind.PROGRAMME, "(?:(?:за|на) )?весь (?:период|срок)OF_PROGRAMME", "(?:в|на) период ACTION PROGRAMME"),
    IN_THE_PROGRAMME(
            TermKind.PROGRAMME,
            "(?:в течени[еи]|в теч|на протяжении) (?:всего )?(?:периода|срока)OF_PROGRAMME",
            "(?:в течени[еи]|в теч|на протяжении) (?:всей )?PROGRAMME"),
    WHEN_NEEDED(
            TermKind.EVENT,
            "по (?:мере|необходимости|надобности|возможности|ситуации|факту|запрос(?:у|ам)|требовани(?:ю|ям)"
                    + "|обращени(?:ю|ям)|заяв(?:ке|кам|лению|лениям)|приглашени(?:ю|ям))ANYTHING",
            "при (?:необходимости|наличии|поступлении|возникновении|появлении|обращении|возможности)ANYTHING",
            "в случае .+",
            "в рабочем порядке"),
    BY_OTHER_PLAN(
            TermKind.EXTERNAL,
            "(?:по|согласно|в соответствии с(?:о)?) (?:[\\p{L}-]+ ){0,3}(?:план|график|расписани|календар|приказ|согласовани"
                    + "|договоренност|распоряжени|циклограмм|решени|положени)[\\p{L}-]*ANYTHING",
            "(?:дат[аы]|срок|сроки) (?:(?:будет|будут) )?(?:уточня|согласовыва|определ)[\\p{L}]+ANYTHING",
            "в (?:[\\p{L}-]+ )?сроки,? (?:установлен|определен|указан|предусмотрен)ANYTHING");

    private static final String YEAR =
            "(?:(?:учебн|календарн|текущ)\\p{L}+ |(?:уч|кал|тек) ?)?(?:(?<year>(?:19|20)\\d{2}) ?)?"
                    + "(?:(?:учебн|календарн)\\p{L}+ |(?:уч|кал) ?)?(?:год|года|году|г|гг|годов|годы)";
    private static final String ACTION = "(?:действия|реализации|выполнения|исполнения|осуществления)";
    private static final String PROGRAMME = "(?:(?:муниципальной|целевой|данной|настоящей) )*(?:программы|проекта)";

    private final TermKind kind;
    private final Pattern pattern;

    TermPhrase(TermKind kind, String... patterns) {
        this.kind = kind;
        this.pattern = Pattern.compile(Stream.of(patterns)
                .map(TermPhrase::spelledOut)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow());
    }

    private static String spelledOut(String pattern) {
        return pattern.replace("OF_PROGRAMME", "(?: ACTION)?(?: PROGRAMME)?")
                .replace("YEAR", YEAR)
                .replace("ACTION", ACTION)
                .replace("PROGRAMME", PROGRAMME)
                .replace("ANYTHING", "(?:[ ,-].*)?")
                .replace(" ", "[ .]+")
                .replace("[ .]+?", "[ .]*");
    }

    /** The phrase that the whole text is, with its days in the plan; {@code null} when it is none. */
    static TermHead read(TermText text, PlanYear plan) {
        for (var phrase : values()) {
            var match = phrase.pattern.matcher(text.folded());
            if (match.matches()) {
                return phrase.head(match, plan);
            }
        }
        return null;
    }

    private TermHead head(Matcher match, PlanYear plan) {
        return switch (kind) {
            case YEAR_LONG -> TermHead.of(kind, year(match, plan).days());
            case PROGRAMME -> plan.programme() == null ? TermHead.of(kind) : TermHead.of(kind, plan.programme());
            default -> TermHead.of(kind);
        };
    }

    private PlanYear year(Matcher match, PlanYear plan) {
        var stated = pattern.pattern().contains("<year>") ? match.group("year") : null;
        return stated == null ? plan : PlanYear.calendar(Integer.parseInt(stated));
    }
}
