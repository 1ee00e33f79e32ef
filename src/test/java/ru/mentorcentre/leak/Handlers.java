package ru.mentorcentre.leak;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The handlers of ours by «METHOD PATTERN»; asked of the application itself, so that none is forgotten. */
public final class Handlers {

    private Handlers() {}

    public static Map<String, HandlerMethod> of(RequestMappingHandlerMapping mappings) {
        Map<String, HandlerMethod> handlers = new TreeMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("ru.mentorcentre")) {
                var methods = info.getMethodsCondition().getMethods();
                for (String pattern : info.getPatternValues()) {
                    for (RequestMethod verb : methods.isEmpty() ? List.of(RequestMethod.GET) : methods) {
                        handlers.put(verb + " " + PathIds.plain(pattern), method);
                    }
                }
            }
        });
        return handlers;
    }
}
