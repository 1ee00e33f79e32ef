package ru.mentorcentre.assessment;

import java.util.List;
import java.util.stream.IntStream;

/** Calendar years along a picture, those without figures too: a gap is seen as a gap. */
record YearAxis(int first, int last, double from, double to) {

    double at(int year) {
        return first == last
                ? Scale.tenth((from + to) / 2)
                : Scale.tenth(from + (to - from) * (year - first) / (last - first));
    }

    public List<Scale.Tick> ticks() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Scale.Tick(at(year), String.valueOf(year)))
                .toList();
    }
}
