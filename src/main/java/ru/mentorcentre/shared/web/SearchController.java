package ru.mentorcentre.shared.web;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Viewer;

/** The search box over everything: what each room contributes, cut down to what the viewer may see. */
@Controller
@PermitAll
class SearchController {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int GROUP = 8;

    private final List<SearchHits> rooms;

    SearchController(ObjectProvider<SearchHits> rooms) {
        this.rooms = rooms.orderedStream().toList();
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
        String words = q.strip().replaceAll("\\s+", " ");
        String typed = words.substring(0, Math.min(words.length(), LONGEST));
        boolean enough = typed.codePointCount(0, typed.length()) >= SHORTEST;
        model.addAttribute("everywhere", typed);
        model.addAttribute("enough", enough);
        model.addAttribute("groups", enough ? groups(typed, viewer) : List.of());
        return "search";
    }

    private List<Group> groups(String typed, Viewer viewer) {
        return rooms.stream()
                .map(room -> group(room, typed, viewer))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Group group(SearchHits room, String typed, Viewer viewer) {
        List<SearchHits.Hit> hits = room.find(typed, viewer, GROUP + 1);
        return hits.isEmpty()
                ? null
                : new Group(
                        room.title(), hits.stream().limit(GROUP).toList(), hits.size() > GROUP ? room.list() : null);
    }

    /**
     * What one room found.
     *
     * @param list the list with all of it, {@code null} when everything is here already or there is none
     */
    record Group(String title, List<SearchHits.Hit> hits, String list) {}
}
