package org.tandem.matching.desk.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.tandem.matching.desk.programme.EventRows;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.life.EventLog;

/** Knows how every programme stands; what was read and judged once is kept until the programme or the day changes. */
@Service
public class Rounds {
    private final ProgrammeRows programmes;
    private final EventRows events;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(long version, long factsVersion, Round round) {
        boolean isOf(ProgrammeHead head, LocalDate today) {
            return version == head.version() && round.today().equals(today);
        }

        /** Returns this, unless the other is of a later version, or of another day. */
        Known newer(Known other) {
            boolean isKept = version > other.version()
                    || version == other.version() && round.today().equals(other.round().today());
            return isKept ? this : other;
        }
    }

    Rounds(ProgrammeRows programmes, EventRows events, Clock clock) {
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    /** Returns how a programme stands today. */
    public Round of(ProgrammeHead head) {
        LocalDate today = LocalDate.now(clock);
        Known last = known.get(head.id());
        if (last != null && last.isOf(head, today)) {
            return last.round();
        }
        ProgrammeFacts facts = last != null && last.factsVersion() == head.factsVersion()
                ? last.round().facts()
                : programmes.facts(head.id());
        EventLog log = EventLog.of(facts.terms(), events.all(head.id()));
        Round round = new Round(facts, log, today, head.starts());
        // Of several who come at once all have the same, and whoever comes late pushes out nothing newer.
        Known now = known.merge(head.id(), new Known(head.version(), head.factsVersion(), round), Known::newer);
        return now.isOf(head, today) ? now.round() : round;
    }
}
