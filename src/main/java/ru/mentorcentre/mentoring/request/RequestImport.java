package ru.mentorcentre.mentoring.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.mentoring.DifficultyText;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.profile.MentoringRules.MenteeGroup;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.EducatorLookup;
import ru.mentorcentre.staff.EducatorMatches;
import ru.mentorcentre.staff.Subject;

/** Requests of educators come in as a table, as schools collected them on paper. One that waits already is left alone. */
@Component
class RequestImport implements ImportKind<RowValues> {

    private static final Column<Subject> SUBJECT =
            Column.choice("Предмет", List.of(Subject.values()), Subject::title).example(Subject.RUSSIAN);
    /** Reads nothing: only the municipality's own column knows the words, but a value is found by the header. */
    private static final Column<List<String>> DIFFICULTIES =
            Column.of("Трудности", "", cell -> List.of(), (List<String> codes) -> codes);

    private static final Column<String> WISH =
            Column.text("Что нужно", 2000).required().example("Помочь удержать внимание класса до конца урока");
    private static final Column<MentoringForm> FORM =
            Column.choice("Форма", List.of(MentoringForm.values()), MentoringForm::title);
    private static final Column<NeedReason> REASON =
            Column.choice("Почему нужен наставник", List.of(NeedReason.values()), NeedReason::title);
    private static final Column<LocalDate> FILED = Column.date("Подан");

    private final EducatorLookup educators;
    private final RequestService requests;
    private final DifficultyTitles titles;
    private final Profiles profiles;
    private final MentoringSchoolOptions places;

    RequestImport(
            EducatorLookup educators,
            RequestService requests,
            DifficultyTitles titles,
            Profiles profiles,
            MentoringSchoolOptions places) {
        this.educators = educators;
        this.requests = requests;
        this.titles = titles;
        this.profiles = profiles;
        this.places = places;
    }

    @Override
    public String code() {
        return "requests";
    }

    @Override
    public String title() {
        return "Запросы";
    }

    @Override
    public String path() {
        return "/requests/import";
    }

    @Override
    public String home() {
        return "/requests";
    }

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(educators.columns());
        columns.addAll(List.of(SUBJECT, difficulties(), WISH, FORM, REASON, FILED));
        return columns;
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Трудности пишите через точку с запятой, самую сильную первой, словами справочника, "
                        + "например «Дисциплина на уроке; Построение современного урока». Запросы управленческих команд подают на странице.");
    }

    @Override
    public RowValues read(RowValues values) {
        return values;
    }

    @Override
    public Object key(RowValues values) {
        return Arrays.asList(educators.person(values), values.get(SUBJECT), values.get(DIFFICULTIES));
    }

    @Override
    public List<PlannedRow<RowValues>> plan(List<ImportRow<RowValues>> rows) {
        EducatorMatches named =
                educators.named(rows.stream().map(ImportRow::value).toList());
        Map<Long, List<RequestInfo>> open = new HashMap<>();
        requests.open().stream()
                .filter(one -> one.educatorId() != null)
                .forEach(one -> open.computeIfAbsent(one.educatorId(), any -> new ArrayList<>())
                        .add(one));
        Map<String, String> words = titles.byCode();
        boolean teachers = profiles.current().mentoring().mentees().contains(MenteeGroup.TEACHERS);
        return rows.stream().map(row -> plan(row, named, open, teachers, words)).toList();
    }

    @Override
    public void apply(List<PlannedRow<RowValues>> rows, long batchId) {
        EducatorMatches named =
                educators.named(rows.stream().map(PlannedRow::value).toList());
        requests.addAll(
                rows.stream()
                        .map(row -> request(row.value(), named.educator(row.value())))
                        .toList(),
                author());
    }

    private PlannedRow<RowValues> plan(
            ImportRow<RowValues> row,
            EducatorMatches named,
            Map<Long, List<RequestInfo>> open,
            boolean teachers,
            Map<String, String> words) {
        RowValues values = row.value();
        PlannedRow<RowValues> refused = named.refusal(row, values);
        if (refused != null) {
            return refused;
        }
        EducatorInfo educator = named.educator(values);
        Column<?> who = educators.columns().get(1);
        if (educator.retired()) {
            return PlannedRow.refused(row, named.label(values), who, educator.lastName(), "Педагог выбыл.");
        }
        if (!teachers) {
            return PlannedRow.refused(
                    row,
                    named.label(values),
                    who,
                    educator.lastName(),
                    "По правилам центра запросы подают только управленческие команды.");
        }
        LocalDate filed = values.get(FILED);
        if (filed != null && filed.isAfter(places.today())) {
            return PlannedRow.refused(row, named.label(values), FILED, Day.of(filed), "Этот день ещё не наступил.");
        }
        NewRequest wanted = request(values, educator);
        boolean waits = open.getOrDefault(educator.id(), List.of()).stream()
                .anyMatch(one -> one.subject() == wanted.subject()
                        && one.text().equals(wanted.text())
                        && one.difficulties().equals(wanted.difficulties()));
        return waits
                ? PlannedRow.compared(row, named.label(values), List.of())
                : PlannedRow.add(row, named.label(values), told(wanted, words));
    }

    private static List<CellDifference> told(NewRequest wanted, Map<String, String> words) {
        return List.of(
                new CellDifference("О чём", "", RequestInfo.topic(false, wanted.subject())),
                new CellDifference("Трудности", "", DifficultyText.inWords(wanted.difficulties(), words)),
                new CellDifference("Что нужно", "", wanted.text()));
    }

    private NewRequest request(RowValues values, EducatorInfo educator) {
        List<DifficultyWeight> weights = new ArrayList<>();
        values.get(DIFFICULTIES)
                .forEach(code -> weights.add(new DifficultyWeight(code, DifficultyWeight.HEAVIEST - weights.size())));
        return new NewRequest(
                educator.schoolId(),
                educator.id(),
                false,
                values.get(SUBJECT),
                weights,
                values.get(WISH),
                values.get(FORM),
                values.get(REASON),
                null,
                values.get(FILED));
    }

    /** Codes by the words of the catalogue, which is the municipality's own. */
    private Column<List<String>> difficulties() {
        Map<String, String> known = titles.byCode();
        Map<String, String> codes = new LinkedHashMap<>();
        known.forEach((code, title) -> codes.put(SearchText.normal(title), code));
        return Column.of(
                        DIFFICULTIES.header(),
                        "до пяти, словами справочника, через точку с запятой",
                        cell -> read(cell.shown(), codes),
                        (List<String> found) ->
                                String.join("; ", found.stream().map(known::get).toList()))
                .required()
                .example(List.of("psy_discipline", "meth_lesson"));
    }

    private static List<String> read(String cell, Map<String, String> codes) {
        List<String> found = new ArrayList<>();
        for (String title : cell.split(";")) {
            String words = SearchText.normal(title.strip().replaceAll("\\s+", " "));
            if (words.isEmpty()) {
                continue;
            }
            String code = codes.get(words);
            if (code == null) {
                throw new BadValue("В столбце «Трудности» нет такой в справочнике: «" + title.strip() + "».");
            }
            if (found.contains(code)) {
                throw new BadValue("В столбце «Трудности» дважды названо «" + title.strip() + "».");
            }
            found.add(code);
        }
        if (found.isEmpty() || found.size() > RequestForm.LINES) {
            throw new BadValue("В столбце «Трудности» нужно назвать от одной до пяти.");
        }
        return found;
    }

    private static Long author() {
        return SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof SignedIn person
                ? person.viewer().accountId()
                : null;
    }
}
