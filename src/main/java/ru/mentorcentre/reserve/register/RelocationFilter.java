package ru.mentorcentre.reserve.register;

import java.util.EnumSet;
import java.util.Set;
import ru.mentorcentre.reserve.Relocation;

/** How ready to move somebody has to be to be found. */
public enum RelocationFilter {
    WILLING("готов переехать", EnumSet.of(Relocation.MUNICIPALITY, Relocation.REGION)),
    REGION("в пределах края", EnumSet.of(Relocation.REGION)),
    NONE("не готов", EnumSet.of(Relocation.NONE));

    private final String title;
    private final Set<Relocation> found;

    RelocationFilter(String title, Set<Relocation> found) {
        this.title = title;
        this.found = found;
    }

    public String title() {
        return title;
    }

    Set<Relocation> found() {
        return found;
    }
}
