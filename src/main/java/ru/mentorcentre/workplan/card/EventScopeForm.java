package ru.mentorcentre.workplan.card;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.event.EventScope;

/** For whom an event is, as it is ticked. */
class EventScopeForm {

    public int version;
    public Set<EventAudience> audiences = EnumSet.noneOf(EventAudience.class);
    public Set<Long> schools = new LinkedHashSet<>();

    @Size(max = 100)
    public String indicator;

    public Long mentorshipId;

    static EventScopeForm of(EventScope scope, int version) {
        EventScopeForm form = new EventScopeForm();
        form.version = version;
        form.audiences.addAll(scope.audiences());
        form.schools.addAll(scope.schools());
        form.indicator = scope.indicator();
        form.mentorshipId = scope.mentorshipId();
        return form;
    }

    EventScope scope() {
        return new EventScope(Set.copyOf(audiences), Set.copyOf(schools), TypedText.line(indicator), mentorshipId);
    }
}
