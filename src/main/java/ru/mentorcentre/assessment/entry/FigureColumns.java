package ru.mentorcentre.assessment.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.method.IndicatorDefinition;
import ru.mentorcentre.assessment.method.MethodIndicator;
import ru.mentorcentre.assessment.method.MethodIndicatorRepository;
import ru.mentorcentre.assessment.rules.IndicatorScale;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.profile.WelfareRules.WelfareDirection;
import ru.mentorcentre.school.ResultsLevel;

/** How each figure is read and written: the same in an import, in the grid and on a school's own page. */
@Component
class FigureColumns {

    private static final int DIGITS = 4;
    private static final int MOST_PUPILS = 100_000;
    private static final BigDecimal FARTHEST = new BigDecimal("99.9999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_MARK = BigDecimal.valueOf(5);

    static final Column<String> CODE =
            Column.text("Код", 40).required().hint("код школы, как в реестре").example(Column.SAMPLE);

    private static final Map<FigureField, Column<?>> FIELDS = fields();

    private static final Column<BigDecimal> WELFARE_IN_FILE = FigureColumns.<BigDecimal>of(FigureField.WELFARE_INDEX)
            .hint("число; больше или меньше — лучше условия, сказано в правилах центра");

    private final MethodIndicatorRepository indicators;
    private final Profiles profiles;
    private final Column<Integer> year;

    FigureColumns(MethodIndicatorRepository indicators, Profiles profiles, Clock clock) {
        this.indicators = indicators;
        this.profiles = profiles;
        this.year = Column.year("Год", clock).required().example(2024);
    }

    Column<Integer> year() {
        return year;
    }

    @SuppressWarnings("unchecked") // the type of the column is the type of the field
    static <V> Column<V> of(FigureField field) {
        return (Column<V>) FIELDS.get(field);
    }

    /** The indicators, by code, among the columns that a file has. */
    @SuppressWarnings("unchecked") // every column that is not of a field of ours is of an indicator
    Map<String, Column<BigDecimal>> indicatorsAmong(Collection<Column<?>> present) {
        return present.stream()
                .filter(column -> !column.equals(CODE) && !column.equals(year) && !FIELDS.containsValue(column))
                .collect(Collectors.toMap(Column::header, column -> (Column<BigDecimal>) column));
    }

    /** The indicators of a year, each code once. */
    @Transactional(readOnly = true)
    public Collection<IndicatorDefinition> indicators(int ofYear) {
        Map<String, IndicatorDefinition> lines = new LinkedHashMap<>();
        indicators.ofYear(ofYear).stream()
                .map(MethodIndicator::line)
                .forEach(line -> lines.putIfAbsent(line.code(), line));
        return lines.values();
    }

    /** Everything a file may have. */
    List<Column<?>> ofFile() {
        List<Column<?>> columns = new ArrayList<>(List.of(CODE, year));
        FIELDS.values()
                .forEach(column -> columns.add(column == of(FigureField.WELFARE_INDEX) ? WELFARE_IN_FILE : column));
        columns.addAll(columns(indicators.all()).values());
        return columns;
    }

    /** How a file of this centre has to be read. */
    WelfareDirection direction() {
        return profiles.current().assessment().welfare().direction();
    }

    private static Map<String, Column<BigDecimal>> columns(List<MethodIndicator> indicators) {
        Map<String, Column<BigDecimal>> columns = new LinkedHashMap<>();
        for (MethodIndicator indicator : indicators) {
            IndicatorDefinition line = indicator.line();
            columns.putIfAbsent(line.code(), column(line));
        }
        return columns;
    }

    private static Column<BigDecimal> column(IndicatorDefinition line) {
        return column(line, line.code());
    }

    /** On a page the title names an indicator; in a file its code does. */
    static Column<BigDecimal> titled(IndicatorDefinition line) {
        return column(line, line.title());
    }

    private static Column<BigDecimal> column(IndicatorDefinition line, String header) {
        BigDecimal most = line.scale() == IndicatorScale.MARK ? HIGHEST_MARK : HUNDRED;
        return Column.decimal(header, BigDecimal.ZERO, most, DIGITS)
                .hint(line.title() + ": " + line.scale().title());
    }

    private static Map<FigureField, Column<?>> fields() {
        Map<FigureField, Column<?>> fields = new EnumMap<>(FigureField.class);
        fields.put(FigureField.RESULTS_INDEX, share("ИОР").example(new BigDecimal("0.4700")));
        fields.put(
                FigureField.LEVEL,
                Column.choice("Уровень ИОР", Arrays.asList(ResultsLevel.values()), ResultsLevel::title)
                        .hint("высокий, выше среднего, ниже среднего или низкий, если его дал регион"));
        fields.put(
                FigureField.WELFARE_INDEX,
                Column.decimal("ИСБШ", FARTHEST.negate(), FARTHEST, DIGITS)
                        .hint("число, больше — лучше условия: здесь всегда так, даже если в регионе наоборот")
                        .example(new BigDecimal("0.5500")));
        fields.put(FigureField.GIA_INDEX, share("Индекс ГИА").example(new BigDecimal("0.4800")));
        fields.put(FigureField.VPR_INDEX, share("Индекс ВПР").example(new BigDecimal("0.4600")));
        fields.put(
                FigureField.PUPILS,
                Column.integer("Обучающихся", 0, MOST_PUPILS).example(400));
        fields.put(
                FigureField.PART_TIME_PUPILS,
                Column.integer("Очно-заочно и заочно", 0, MOST_PUPILS)
                        .hint("сколько из всех обучающихся учатся очно-заочно и заочно")
                        .example(0));
        return fields;
    }

    private static Column<BigDecimal> share(String header) {
        return Column.decimal(header, BigDecimal.ZERO, BigDecimal.ONE, DIGITS);
    }
}
