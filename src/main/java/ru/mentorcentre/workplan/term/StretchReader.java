package ru.mentorcentre.workplan.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a term apart into stretches: «октябрь, декабрь – февраль», «с 1 по 10 октября». */
final class StretchReader {

    private static final String WORD_END = "(?![\\p{L}\\p{N}])";
    private static final Pattern SEPARATOR = Pattern.compile("(?:[,/][ ,/]*(?:и" + WORD_END + ")?|и" + WORD_END + ")");
    private static final Pattern IN_THE_TIME = Pattern.compile("(?:в|за|на) (?:период|срок|сроки)" + WORD_END);
    private static final Pattern DASH = Pattern.compile("-[ -]*");
    private static final Pattern FROM =
            Pattern.compile("(?:начиная )?со?" + WORD_END + "|не ран(?:ее|ьше)(?: чем)?" + WORD_END);
    private static final Pattern UNTIL = Pattern.compile("(?:до|ко?)" + WORD_END);
    private static final Pattern THROUGH = Pattern.compile("(?:по|не поз(?:днее|же)(?: чем)?)" + WORD_END);

    private final TermScanner scanner;
    private final PointReader points;

    private StretchReader(String folded) {
        this.scanner = new TermScanner(folded);
        this.points = new PointReader(scanner);
    }

    static List<TermStretch> read(String folded) {
        return new StretchReader(folded).stretches();
    }

    private List<TermStretch> stretches() {
        List<TermStretch> read = new ArrayList<>();
        do {
            read.add(stretch());
        } while (scanner.accept(SEPARATOR) != null);
        if (!scanner.isAtEnd()
                || read.size() > 1
                        && read.stream().anyMatch(each -> each.shape().isOpen())) {
            throw TermNotRead.notUnderstood();
        }
        return read;
    }

    private TermStretch stretch() {
        scanner.accept(IN_THE_TIME);
        if (scanner.accept(FROM) != null) {
            return range(points.next(), StretchShape.FROM);
        }
        if (scanner.accept(UNTIL) != null) {
            return TermStretch.of(StretchShape.UNTIL, points.next());
        }
        return scanner.accept(THROUGH) != null
                ? TermStretch.of(StretchShape.THROUGH, points.next())
                : range(points.next(), StretchShape.ONE);
    }

    private TermStretch range(TermPoint first, StretchShape otherwise) {
        var hasDash = scanner.accept(DASH) != null;
        if (scanner.accept(UNTIL) != null) {
            return TermStretch.of(StretchShape.RANGE_UNTIL, first, points.next());
        }
        return scanner.accept(THROUGH) != null || hasDash
                ? TermStretch.of(StretchShape.RANGE, first, points.next())
                : TermStretch.of(otherwise, first);
    }
}
