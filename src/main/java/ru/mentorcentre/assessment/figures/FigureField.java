package ru.mentorcentre.assessment.figures;

import java.util.Arrays;
import java.util.Optional;
import ru.mentorcentre.assessment.rules.YearFigures;

/** One of the given figures of a school and year; the key names it in addresses and forms. */
public enum FigureField {
    RESULTS_INDEX("ior", "ИОР", "f.resultsIndex is null and f.computedResultsIndex is null"),
    LEVEL("level", "Уровень ИОР", "f.resultsLevel is null"),
    WELFARE_INDEX("isbsh", "ИСБШ", "f.welfareIndex is null and f.computedWelfareIndex is null"),
    GIA_INDEX("gia", "Индекс ГИА", "f.giaIndex is null and f.computedGiaIndex is null"),
    VPR_INDEX("vpr", "Индекс ВПР", "f.vprIndex is null and f.computedVprIndex is null"),
    PUPILS("pupils", "Обучающихся", "f.pupils is null"),
    PART_TIME_PUPILS("part-time", "Очно-заочно и заочно", "f.partTimePupils is null");

    private final String key;
    private final String title;
    private final String missing;

    FigureField(String key, String title, String missing) {
        this.key = key;
        this.title = title;
        this.missing = missing;
    }

    /** The field with this key; none for anything else. */
    public static Optional<FigureField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    /** The header of its column, everywhere. */
    public String title() {
        return title;
    }

    /** HQL: the row has no such figure. */
    public String missing() {
        return missing;
    }

    public Object of(YearFigures figures) {
        return switch (this) {
            case RESULTS_INDEX -> figures.resultsIndex();
            case LEVEL -> figures.importedLevel();
            case WELFARE_INDEX -> figures.welfareIndex();
            case GIA_INDEX -> figures.giaIndex();
            case VPR_INDEX -> figures.vprIndex();
            case PUPILS -> figures.pupils();
            case PART_TIME_PUPILS -> figures.partTimePupils();
        };
    }
}
