package ru.mentorcentre.assessment.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.profile.IndexRules.Normalisation;

/** The form of a method: its indicators and a few spare lines. */
class MethodForm {

    static final int MOST = 40;
    private static final int SPARE = 3;
    private static final int LONGEST = 200;
    private static final Column<BigDecimal> WEIGHT = Column.decimal(
                    "Вес", new BigDecimal("0.0001"), new BigDecimal("1000"), 4)
            .required();

    public Integer version;
    public Normalisation normalisation = Normalisation.MINMAX;
    public String source = "";
    public boolean example;
    public List<IndicatorForm> indicators = new ArrayList<>();

    /** What a request may fill in: a line past the last is no error, there is only no such line. */
    static String[] fields() {
        return Stream.concat(
                        Stream.of("version", "normalisation", "source"),
                        IntStream.range(0, MOST).mapToObj("indicators[%d].*"::formatted))
                .toArray(String[]::new);
    }

    static MethodForm of(MethodDefinition method) {
        MethodForm form = new MethodForm();
        form.version = method.version();
        form.normalisation = method.normalisation();
        form.source = method.source();
        form.example = method.example();
        method.indicators().forEach(line -> form.indicators.add(IndicatorForm.of(line)));
        return form;
    }

    /** Adds empty lines to type into. */
    MethodForm withSpareLines() {
        for (int i = 0; i < SPARE && indicators.size() < MOST; i++) {
            indicators.add(new IndicatorForm());
        }
        return this;
    }

    /** The indicators; what cannot be taken is told to the result. */
    List<IndicatorDefinition> read(BindingResult result) {
        if (source == null || source.isBlank()) {
            result.rejectValue("source", "empty", "Напишите, откуда методика: приказ, письмо, решение");
        } else if (source.strip().length() > LONGEST) {
            result.rejectValue("source", "long", "Не длиннее " + LONGEST + " знаков");
        }
        List<IndicatorDefinition> lines = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorForm line = indicators.get(i);
            if (!line.isBlank()) {
                read(line, "indicators[" + i + "].", codes, lines, result);
            }
        }
        if (lines.isEmpty() && !result.hasErrors()) {
            result.reject("empty", "Добавьте хотя бы один показатель");
        }
        return lines;
    }

    /** A field whose marker alone was sent is null. */
    static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    private static void read(
            IndicatorForm line, String path, Set<String> codes, List<IndicatorDefinition> lines, BindingResult result) {
        String code = typed(line.code);
        String title = typed(line.title);
        if (!code.matches("[a-z][a-z0-9_]{0,39}")) {
            result.rejectValue(path + "code", "code", "Код — строчные латинские буквы, цифры и «_», например ege_rus");
        } else if (!codes.add(code)) {
            result.rejectValue(path + "code", "twice", "Код «" + code + "» уже есть выше");
        }
        if (title.isEmpty() || title.length() > LONGEST) {
            result.rejectValue(path + "title", "title", "Назовите показатель, не длиннее " + LONGEST + " знаков");
        }
        if (line.scale == null) {
            result.rejectValue(path + "scale", "scale", "Выберите шкалу");
        }
        try {
            BigDecimal weight = WEIGHT.parse(typed(line.weight));
            lines.add(new IndicatorDefinition(code, title, weight, line.inverse, line.scale, line.exam));
        } catch (BadValue bad) {
            result.rejectValue(path + "weight", "weight", "Вес — число больше нуля, например 0,15");
        }
    }
}
