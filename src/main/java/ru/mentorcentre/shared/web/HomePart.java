package ru.mentorcentre.shared.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.shared.Viewer;

/** What one room contributes to the first page; at most two statements, whoever looks. */
public interface HomePart {

    /** {@link Content#NONE} for somebody the room has nothing for. Asked inside one municipality only. */
    Content of(Viewer viewer);

    /**
     * A contribution.
     *
     * @param matters what wants attention
     * @param figures numbers that lead to their lists
     * @param sections whole sections, for people whose own work this is
     */
    record Content(List<AttentionItem> matters, List<Figure> figures, List<Section> sections) {

        public static final Content NONE = new Content(List.of(), List.of(), List.of());

        /** All of it together, the most urgent matters first. */
        public static Content together(List<Content> all) {
            return new Content(
                    urgentFirst(all.stream().flatMap(one -> one.matters.stream())),
                    all.stream().flatMap(one -> one.figures.stream()).toList(),
                    all.stream().flatMap(one -> one.sections.stream()).toList());
        }

        /** The matters of this content and others, the most urgent first, else in their order. */
        public List<AttentionItem> mattersAfter(List<AttentionItem> others) {
            return urgentFirst(Stream.concat(others.stream(), matters.stream()));
        }

        private static List<AttentionItem> urgentFirst(Stream<AttentionItem> matters) {
            List<String> tones = List.of("error", "warning", "info");
            return matters.sorted(Comparator.comparingInt(matter -> tones.indexOf(matter.tone())))
                    .toList();
        }
    }

    /**
     * A number that leads to its list.
     *
     * @param words what is counted, in the form that goes with the number
     */
    record Figure(long number, String words, String url) {}

    /**
     * A section with a template of its own.
     *
     * @param template with a fragment {@code section(content)}
     * @param content what the fragment shows
     */
    record Section(String template, Object content) {}
}
