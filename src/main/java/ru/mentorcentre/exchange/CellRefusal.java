package ru.mentorcentre.exchange;

/** The words with which a cell is refused. */
public final class CellRefusal {

    private static final int SHOWN = 60;

    private CellRefusal() {}

    /** «В столбце «Год» должно быть …, в файле «…».» */
    static BadValue of(String header, String expected, SheetCell cell) {
        return new BadValue("В столбце «%s» ожидается %s, в файле «%s».".formatted(header, expected, shortened(cell)));
    }

    /** The cell as shown, cut to a length fit for a message. */
    public static String shortened(SheetCell cell) {
        String shown = cell.shown();
        return shown.length() > SHOWN ? shown.substring(0, SHOWN - 1) + "…" : shown;
    }
}
