package ru.mentorcentre.mentorship.lifecycle;

import ru.mentorcentre.mentoring.RequestInfo;

/**
 * A request with the name of who asks.
 *
 * @param retired does not work in the schools any more
 */
record NamedRequest(RequestInfo request, String name, boolean retired) {}
