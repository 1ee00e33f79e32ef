package ru.mentorcentre.staff;

import java.util.List;
import ru.mentorcentre.shared.Viewer;

/** Where an educator's card leads to in the rooms above, and what can be begun there. */
public interface EducatorLinks {

    /** Only pages that this viewer may open. */
    List<Link> of(EducatorInfo educator, Viewer viewer);

    /**
     * One of them.
     *
     * @param detail the second line, {@code null} for none
     */
    record Link(String words, String detail, String url, String icon) {}
}
