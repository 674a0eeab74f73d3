package org.tandem.matching.io.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Terms;
import tools.jackson.databind.node.ObjectNode;

/** The form of event logs. */
final class EventLogForm extends ObjectForm<EventLog> {
    private final Form<Terms> terms;
    private final Form<List<Event>> events;

    EventLogForm(Forms forms) {
        terms = forms.of(Terms.class);
        events = ListForm.of(forms.of(Event.class));
    }

    @Override
    void write(EventLog log, ObjectNode members) {
        members.set("terms", terms.write(log.terms()));
        members.set("events", events.write(log.events()));
    }

    @Override
    @Nullable
    EventLog read(Members members) {
        Terms agreed = members.take("terms", terms);
        List<Event> happened = members.take("events", events);
        if (agreed == null || happened == null) {
            return null;
        }
        return members.at().made(() -> EventLog.of(agreed, happened));
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts parts) {
        schema.member("terms", terms, parts);
        schema.member("events", events, parts);
    }
}
