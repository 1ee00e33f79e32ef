package ru.mentorcentre.assessment.figures;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the history names what was changed: a given figure, a computed one or an indicator of the method. */
public final class FigureName {

    static final String COVERAGE = "coverage";

    private static final String COMPUTED = "m-";
    private static final String INDICATOR = "x-";

    private static final Map<String, String> TITLES = titles();

    private FigureName() {}

    static String computed(FigureField field) {
        return COMPUTED + field.key();
    }

    /** The name of an indicator with this code. */
    public static String indicator(String code) {
        return INDICATOR + code;
    }

    /** The figures every year has, by name: their titles. */
    public static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (FigureField field : FigureField.values()) {
            titles.put(field.key(), field.title());
        }
        for (FigureField field : new FigureField[] {
            FigureField.RESULTS_INDEX, FigureField.WELFARE_INDEX, FigureField.GIA_INDEX, FigureField.VPR_INDEX
        }) {
            titles.put(computed(field), field.title() + " по методике");
        }
        titles.put(COVERAGE, "Охват показателей методики");
        return titles;
    }

    /** The title of a figure with this name; an indicator is called by its code. */
    public static String title(String name) {
        return title(name, TITLES);
    }

    /** The same among these titles. */
    public static String title(String name, Map<String, String> titles) {
        return titles.getOrDefault(name, name.startsWith(INDICATOR) ? name.substring(INDICATOR.length()) : name);
    }
}
