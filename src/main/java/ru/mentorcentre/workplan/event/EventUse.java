package ru.mentorcentre.workplan.event;

import java.util.List;

/** What a part of the program keeps about an event, for which reason it is not deleted. */
public interface EventUse {

    /** In Russian, as «приложено 2 файла»; empty when there is nothing. */
    List<String> of(long event);
}
