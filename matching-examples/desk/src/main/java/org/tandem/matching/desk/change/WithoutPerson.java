package org.tandem.matching.desk.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/** People without one of them, whom nobody names any more. */
final class WithoutPerson {
    private final String id;

    private WithoutPerson(String id) {
        this.id = id;
    }

    /** Returns the facts without somebody, in both roles. */
    static Programme of(Programme facts, String id) {
        return new WithoutPerson(id).programme(facts);
    }

    private Programme programme(Programme facts) {
        return Programme.builder(facts.start())
                .end(facts.end())
                .organisations(facts.organisations())
                .businessTies(facts.businessTies())
                .mentors(facts.mentors().stream()
                        .filter(one -> !one.id().equals(id))
                        .map(one -> new Mentor(one.id(), profile(one.profile()), one.places()))
                        .toList())
                .mentees(facts.mentees().stream()
                        .filter(one -> !one.id().equals(id))
                        .map(one -> new Mentee(
                                one.id(), profile(one.profile()), one.mentorsWanted(), one.priority(), one.applied(),
                                one.roundsWaited()))
                        .toList())
                .personalTies(
                        facts.personalTies().stream().filter(one -> areOthers(one.first(), one.second())).toList())
                .mentorships(facts.mentorships().stream().filter(one -> areOthers(one.mentor(), one.mentee())).toList())
                .decisions(facts.decisions().stream().filter(one -> areOthers(one.mentor(), one.mentee())).toList())
                .build();
    }

    private boolean areOthers(String one, String other) {
        return !one.equals(id) && !other.equals(id);
    }

    private Profile profile(Profile of) {
        return new Profile(
                of.name(), of.organisation(), of.sector(), of.stage(), of.admission(), of.location(), of.remote(),
                of.languages(), of.timePerMonth(), of.forms(), of.availability(), of.offers(), of.seeks(),
                of.interests(), others(of.wishes()), new LinkedHashSet<>(others(of.vetoes())), of.answers());
    }

    private List<String> others(Collection<String> ids) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }
}
