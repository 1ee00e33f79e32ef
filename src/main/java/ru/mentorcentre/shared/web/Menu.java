package ru.mentorcentre.shared.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The side menu: what the rooms contribute, cut down to what a viewer may open. */
@Component
public class Menu {

    private final List<MenuItem> items;

    Menu(List<MenuItems> rooms) {
        this.items = rooms.stream()
                .flatMap(room -> room.items().stream())
                .sorted(comparing(MenuItem::group).thenComparingInt(MenuItem::order))
                .toList();
    }

    /**
     * The menu as it is drawn for one request.
     *
     * @param roles the viewer's roles
     * @param path the page asked for, without the context path; the line with the longest address covering it is marked
     */
    public List<Section> seenBy(Set<String> roles, String path) {
        var seen = seen(roles);
        var here = here(seen, path).orElse(null);
        return seen.stream().collect(groupingBy(MenuItem::group, TreeMap::new, toList())).entrySet().stream()
                .map(group -> new Section(
                        group.getKey().title(),
                        group.getValue().stream()
                                .map(item -> new Line(item.title(), item.url(), item.icon(), item == here))
                                .toList()))
                .toList();
    }

    /** The name of the section a page belongs to, as the viewer's menu has it. */
    public Optional<String> sectionOf(Set<String> roles, String path) {
        return here(seen(roles), path).map(MenuItem::title);
    }

    private List<MenuItem> seen(Set<String> roles) {
        return items.stream().filter(item -> item.seenBy(roles)).toList();
    }

    private static Optional<MenuItem> here(List<MenuItem> seen, String path) {
        return seen.stream()
                .filter(item -> item.covers(path))
                .max(comparingInt(item -> item.url().length()));
    }

    /** A group that has at least one line. */
    public record Section(String title, List<Line> lines) {

        /** Whether the title would only repeat its single line. */
        public boolean plain() {
            return lines.size() == 1 && lines.get(0).title().equals(title);
        }
    }

    /** A link of the menu; {@code active} marks the page the viewer is on. */
    public record Line(String title, String url, String icon, boolean active) {}
}
