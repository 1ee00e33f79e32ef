package ru.mentorcentre.mentorship;

import ru.mentorcentre.mentoring.RequestInfo;

/**
 * A request with the name of who asks.
 *
 * @param retired does not work in the schools any more
 */
record Asker(RequestInfo request, String name, boolean retired) {}
