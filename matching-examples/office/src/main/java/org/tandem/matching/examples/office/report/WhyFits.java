package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Match;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Why a pair fits, in words: what one seeks and the other offers, where they work, and how far apart they are. */
final class WhyFits {
    private final Teller teller;
    private final Optional<Programme> programme;
    private final boolean named;

    /** Tells of organisations by name only where people are {@code named}, too: some have one person in the programme. */
    WhyFits(Teller teller, Facts facts, boolean named) {
        this.teller = teller;
        programme = facts.people().map(people -> people.programme());
        this.named = named;
    }

    /**
     * Returns sentences; none if nothing is known of the two.
     *
     * @param kilometres how far apart the two are, if that is known
     */
    List<String> sentences(Match match, Optional<Double> kilometres) {
        return programme
                .map(people -> sentences(
                        people.mentor(match.mentor()).orElseThrow(),
                        people.mentee(match.mentee()).orElseThrow(),
                        kilometres))
                .orElse(List.of());
    }

    private List<String> sentences(Mentor mentor, Mentee mentee, Optional<Double> kilometres) {
        List<String> said = new ArrayList<>();
        NeedWords sought = NeedWords.by(mentee.profile(), mentor.profile(), teller);
        add(said, "why.met", sought.met());
        add(said, "why.partly", sought.partly());
        add(said, "why.lacking", sought.lacking());
        NeedWords learnt = NeedWords.by(mentor.profile(), mentee.profile(), teller);
        add(said, "why.learns", Stream.concat(learnt.met().stream(), learnt.partly().stream()).toList());
        work(mentor, mentee).ifPresent(said::add);
        kilometres.map(Math::round).ifPresent(far -> said.add(distance(mentor, mentee, far)));
        return said;
    }

    private void add(List<String> said, String key, List<String> competences) {
        if (!competences.isEmpty()) {
            said.add(teller.phrase(key, String.join(", ", competences)));
        }
    }

    private Optional<String> work(Mentor mentor, Mentee mentee) {
        Optional<String> one = place(mentee);
        Optional<String> other = place(mentor);
        if (one.isPresent() && one.equals(other)) {
            return one.map(both -> teller.phrase("why.both", both));
        }
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(teller.phrase("why.work", one.get(), other.get()));
        }
        return one.map(known -> teller.phrase("why.work-mentee", known))
                .or(() -> other.map(known -> teller.phrase("why.work-mentor", known)));
    }

    /** Returns the organisation and the branch, as far as they are known. */
    private Optional<String> place(Person person) {
        Optional<String> sector = programme.orElseThrow().sectorOf(person);
        return person.profile()
                .organisation()
                .map(this::shown)
                .map(at -> sector.map(branch -> teller.phrase("why.at-in", at, branch))
                        .orElseGet(() -> teller.phrase("why.at", at)))
                .or(() -> sector.map(branch -> teller.phrase("why.in", branch)));
    }

    private String distance(Mentor mentor, Mentee mentee, long kilometres) {
        String far = kilometres == 0 ? teller.phrase("why.here") : teller.phrase("why.far", kilometres);
        boolean remote = mentor.profile().remote() && mentee.profile().remote();
        return remote ? teller.phrase("why.remote", far) : far + ".";
    }

    private String shown(String organisation) {
        return programme
                .filter(people -> named)
                .flatMap(people -> people.organisation(organisation))
                .flatMap(Organisation::name)
                .orElse(organisation);
    }
}
