package ru.mentorcentre.shared.web;

import java.util.List;
import ru.mentorcentre.shared.Viewer;

/** What one room contributes to the search box over everything. */
public interface SearchHits {

    /** The heading of the group, in Russian. */
    String title();

    /**
     * The best hits this viewer may see.
     *
     * @param typed at least two characters
     * @param limit at most so many
     */
    List<Hit> find(String typed, Viewer viewer, int limit);

    /** The list that shows all hits when {@code q} is added to its address; {@code null} when there is none. */
    default String list() {
        return null;
    }

    /**
     * One thing found.
     *
     * @param title its name
     * @param detail a second line in grey, may be empty
     * @param url its page
     */
    record Hit(String title, String detail, String url) {}
}
