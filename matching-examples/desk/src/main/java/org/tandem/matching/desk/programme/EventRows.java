package org.tandem.matching.desk.programme;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Event;

/** The tables of events, and of the ledger's entries. Rows are added, and changed only where a person is taken out. */
@Repository
public class EventRows {
    private final JdbcClient database;
    private final TandemJson json;

    EventRows(JdbcClient database, TandemJson json) {
        this.database = database;
        this.json = json;
    }

    /** Returns all events of a programme, in order. */
    public List<Event> all(String programme) {
        return since(programme, -1);
    }

    /** Returns the events of changes after a version, in order. */
    public List<Event> since(String programme, long version) {
        return database.sql("SELECT body FROM event WHERE programme = ? AND version > ? ORDER BY place")
                .params(programme, version)
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.read(body, Event.class))
                .toList();
    }

    /** Adds events of one change. */
    public void add(String programme, long version, List<? extends Event> events) {
        int place = database.sql("SELECT COALESCE(MAX(place), 0) FROM event WHERE programme = ?")
                .param(programme)
                .query(Integer.class)
                .single();
        for (Event event : events) {
            place++;
            database.sql("INSERT INTO event (programme, place, version, body) VALUES (?, ?, ?, ?)")
                    .params(programme, place, version, json.write(event))
                    .update();
        }
    }

    /** Puts events in the place of all that there are, one by one, and entries in the place of all of the ledger. */
    public void rewrite(String programme, List<? extends Event> events, List<Entry> entries) {
        List<Integer> places = database.sql("SELECT place FROM event WHERE programme = ? ORDER BY place")
                .param(programme)
                .query(Integer.class)
                .list();
        for (int k = 0; k < events.size(); k++) {
            database.sql("UPDATE event SET body = ? WHERE programme = ? AND place = ?")
                    .params(json.write(events.get(k)), programme, places.get(k))
                    .update();
        }
        database.sql("DELETE FROM ledger_entry WHERE programme = ?").param(programme).update();
        entries.forEach(entry -> add(programme, entry));
    }

    /** Returns all entries of a programme's ledger, in any order. */
    public List<Entry> entries(String programme) {
        return database.sql("SELECT body FROM ledger_entry WHERE programme = ?")
                .param(programme)
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.read(body, Entry.class))
                .toList();
    }

    /** Adds an entry. */
    public void add(String programme, Entry entry) {
        database.sql("INSERT INTO ledger_entry (programme, request, body) VALUES (?, ?, ?)")
                .params(programme, entry.request().id(), json.write(entry))
                .update();
    }
}
