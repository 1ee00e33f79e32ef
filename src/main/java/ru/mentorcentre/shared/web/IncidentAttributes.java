package ru.mentorcentre.shared.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives an error page the incident number that stands in the log too, so that a person can report it by phone. */
@Component
class IncidentAttributes extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentAttributes.class);

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= 500) {
            String incident = IncidentNumber.next();
            attributes.put("incident", incident);
            LOG.error("Incident {} at {}", incident, attributes.get("path"), getError(request));
        }
        return attributes;
    }
}
