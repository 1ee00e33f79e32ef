package ru.mentorcentre.mentoring;

import java.util.List;
import java.util.Map;

/**
 * What a request asks for, in words for people.
 *
 * @param id of the request
 * @param wish as it was typed
 * @param difficulties their titles, the heaviest first
 */
public record RequestNeed(long id, String topic, String wish, List<String> difficulties) {

    public static RequestNeed of(RequestInfo request, Map<String, String> titles) {
        return new RequestNeed(
                request.id(),
                request.topic(),
                request.text(),
                request.difficulties().stream()
                        .map(one -> titles.getOrDefault(one.code(), one.code()))
                        .toList());
    }
}
