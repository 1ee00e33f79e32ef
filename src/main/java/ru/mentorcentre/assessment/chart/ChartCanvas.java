package ru.mentorcentre.assessment.chart;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * The sheet of a picture and the frame inside it that holds the points; y grows downwards, as in SVG.
 *
 * @param steps how fine its scales are, at most
 * @param left first x inside the frame
 * @param top first y inside the frame
 * @param right last x inside the frame
 * @param bottom last y inside the frame
 */
public record ChartCanvas(int width, int height, int left, int top, int right, int bottom, int steps) {

    /** For a page of its own. */
    static final ChartCanvas LARGE = new ChartCanvas(880, 600, 72, 16, 864, 536, 8);

    /** Beside other things. */
    public static final ChartCanvas SMALL = new ChartCanvas(560, 400, 60, 12, 548, 344, 8);

    /** So far the points stay away from the sides of the frame: a mark is not cut. */
    private static final int MARGIN = 14;

    /** So far they stay away from its top and bottom, where the names of the quadrants stand. */
    private static final int BAND = 30;

    /** A scale along the frame, to the right. */
    AxisScale across(Stream<BigDecimal> values) {
        return AxisScale.around(values, steps, left + MARGIN, right - MARGIN);
    }

    /** A scale along the frame, upwards. */
    AxisScale upwards(Stream<BigDecimal> values) {
        return AxisScale.around(values, steps, bottom - BAND, top + BAND);
    }

    public int frameWidth() {
        return right - left;
    }

    public int frameHeight() {
        return bottom - top;
    }

    /** The middle of the frame, for the title of the axis below it. */
    public double middle() {
        return (left + right) / 2.0;
    }

    /** The middle of its height, for the title of the axis beside it. */
    public double half() {
        return (top + bottom) / 2.0;
    }
}
