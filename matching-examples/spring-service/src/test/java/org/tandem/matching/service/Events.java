package org.tandem.matching.service;

import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Server-sent events, one after the other; waits for the next. */
final class Events implements AutoCloseable {
    private final Stream<String> source;
    private final Iterator<String> lines;

    Events(Stream<String> source) {
        this.source = source;
        lines = source.iterator();
    }

    record Event(String name, JsonNode data) {}

    Event next() {
        String name = value("event:");
        Event event = new Event(name, Client.json(value("data:")));
        if (!lines.next().isEmpty()) {
            throw new AssertionError("No empty line behind " + event);
        }
        return event;
    }

    private String value(String field) {
        String line = lines.next();
        if (!line.startsWith(field)) {
            throw new AssertionError(line + " instead of " + field);
        }
        return line.substring(field.length());
    }

    /** Returns the first event that tells of matches. */
    Event firstWithMatches() {
        Event event = next();
        while (event.data().get("matched").asInt() == 0) {
            event = next();
        }
        return event;
    }

    /** Returns the last event. */
    Event last() {
        Event event = next();
        while (!event.name().equals("end")) {
            event = next();
        }
        if (lines.hasNext()) {
            throw new AssertionError("More events behind " + event);
        }
        return event;
    }

    @Override
    public void close() {
        source.close();
    }
}
