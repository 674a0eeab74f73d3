package org.tandem.matching.desk.change;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.LedgerStep;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.desk.programme.EventRows;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;

/**
 * The only way to a place: the ledger decides, the log keeps. Pairs are claimed beside all that have their places, then proposed, and
 * the claim is released beside the programme in which they occupy them. All of that is kept in one transaction.
 */
@Component
class PlaceLedger {
    private final EventRows rows;

    PlaceLedger(EventRows rows) {
        this.rows = rows;
    }

    /**
     * Places that the ledger has granted, to be kept together.
     *
     * @param events the proposals
     * @param entries the ledger's
     */
    record Granted(List<Event> events, List<Entry> entries) {}

    /**
     * Asks for the places of pairs; keeps nothing.
     *
     * @param request a key of this request
     * @throws NoPlaceException if one of the pairs cannot have its place; then none has
     */
    Granted ask(String programme, String request, Way way, List<Pair> pairs, Round round) {
        LedgerState before = LedgerState.of(round.occupied(), rows.entries(programme));
        LedgerStep claim = before.answer(new Request.Claim(request, way, pairs));
        if (claim.outcome() instanceof LedgerOutcome.Refused refused) {
            throw new NoPlaceException(refused);
        }
        List<Event> proposals = new ArrayList<>();
        for (Pair pair : pairs) {
            proposals.add(new Step.Proposed(round.today(), pair.mentor(), pair.mentee(), round.start()));
        }
        Round after = round.withRoom(proposals);
        LedgerStep release =
                claim.state().with(after.occupied()).answer(new Request.Release(request + "/proposed", pairs));
        return new Granted(proposals, List.of(claim.entry(), release.entry()));
    }

    /** Keeps the entries of places that were granted, beside their events. */
    void keep(String programme, Granted granted) {
        granted.entries().forEach(entry -> rows.add(programme, entry));
    }
}
