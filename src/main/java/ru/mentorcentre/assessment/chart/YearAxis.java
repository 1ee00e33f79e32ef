package ru.mentorcentre.assessment.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Calendar years along a picture, those without figures too: a gap is seen as a gap. */
public record YearAxis(int first, int last, double from, double to) {

    double at(int year) {
        return first == last
                ? AxisScale.tenth((from + to) / 2)
                : AxisScale.tenth(from + (to - from) * (year - first) / (last - first));
    }

    public List<AxisScale.Tick> ticks() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new AxisScale.Tick(at(year), String.valueOf(year)))
                .toList();
    }
}
