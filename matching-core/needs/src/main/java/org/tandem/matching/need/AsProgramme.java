package org.tandem.matching.need;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/** Needs and offers in the words of a mentoring programme, so that the rules and criteria for pairs judge them. */
final class AsProgramme {
    private static final int LEVEL = CompetenceOffer.HIGHEST_LEVEL;

    private AsProgramme() {}

    /** Returns a programme of this kind in which no pair is fixed. */
    static Programme withoutCommitments(Programme programme) {
        Programme.Builder without = Programme.builder(programme);
        programme.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FIX)
                .forEach(without::withoutDecision);
        return without.build();
    }

    /** Says again what {@code facts} say; they must be checked. */
    static Programme of(NeedsAndOffers.Builder facts) {
        Map<String, Location> seats = new HashMap<>();
        for (Organisation organisation : facts.organisations) {
            organisation.seat().ifPresent(seat -> seats.put(organisation.id(), seat));
        }
        Programme.Builder programme = Programme.builder(facts.start)
                .end(facts.end)
                .organisations(facts.organisations)
                .businessTies(facts.businessTies)
                .decisions(facts.decisions);
        for (Offer offer : facts.offers) {
            Mentor.Builder mentor = Mentor.builder(offer.id())
                    .places(offer.quantity())
                    .organisation(offer.company())
                    .offers(offer.kind(), LEVEL);
            offer.place()
                    .or(() -> Optional.ofNullable(seats.get(offer.company())))
                    .ifPresent(place -> mentor.location(place.latitude(), place.longitude()));
            programme.mentor(mentor.build());
        }
        for (Need need : facts.needs) {
            Mentee.Builder mentee = Mentee.builder(need.id())
                    .mentorsWanted(need.quantity())
                    .priority(need.priority())
                    .organisation(need.institution())
                    .seeks(need.kind(), LEVEL, 1);
            need.place()
                    .or(() -> Optional.ofNullable(seats.get(need.institution())))
                    .ifPresent(place -> mentee.location(place.latitude(), place.longitude()));
            programme.mentee(mentee.build());
        }
        for (Commitment commitment : facts.commitments) {
            programme.decision(Decision.fix(commitment.offer(), commitment.need()));
        }
        return programme.build();
    }
}
