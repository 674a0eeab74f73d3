package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.check.UnhurriedNeeds;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.Participant;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Limits;

/** What the library asks its users to keep is read back equal. */
class JsonProperties {
    private static final TandemJson JSON = TandemJson.create();

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 50)
    void aProgrammeIsReadBackWithEveryFact(@ForAll("medium") ProgrammeCase drawn) {
        Programme programme = drawn.programme();
        Share.atLeast(50, "somebody has answered", programme.mentors().stream()
                .anyMatch(mentor -> !mentor.profile().answers().isEmpty()));

        Programme back = JSON.read(JSON.write(programme), Programme.class);

        assertThat(facts(back)).isEqualTo(facts(programme));
        assertThat(JSON.write(back)).isEqualTo(JSON.write(programme));
    }

    /** Everything that a programme says, in its order. */
    private static List<Object> facts(Programme programme) {
        return List.of(
                programme.start(),
                programme.end(),
                programme.organisations(),
                programme.mentors(),
                programme.mentees(),
                programme.mentors().stream().map(mentor -> List.copyOf(mentor.profile().answers().entrySet())).toList(),
                programme.mentors().stream().map(mentor -> List.copyOf(mentor.profile().languages())).toList(),
                programme.businessTies(),
                programme.personalTies(),
                programme.mentorships(),
                programme.decisions());
    }

    @Property(tries = 50)
    void aPolicyIsReadBackAndJudgesAlike(@ForAll("coupled") ProgrammeCase drawn) {
        Policy policy = drawn.policy().policy();
        TandemJson knowing = JSON.withPieces(policy);
        Share.atLeast(30, "there is a plan rule", !policy.planRules().isEmpty());
        Share.atLeast(30, "there is a quota", !policy.quotas().isEmpty());

        Policy back = knowing.read(knowing.write(policy), Policy.class);

        assertThat(back).hasToString(policy.toString());
        assertThat(back.fingerprint()).isEqualTo(policy.fingerprint());
        assertThat(Compatibility.of(drawn.programme(), back).basis())
                .isEqualTo(Compatibility.of(drawn.programme(), policy).basis());
    }

    @Property(tries = 40)
    void aPlanAndItsRecordAreReadBack(@ForAll("coupled") ProgrammeCase drawn) {
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy().policy());
        Plan plan = Unhurried.matcher().match(compatibility);
        DecisionRecord record = DecisionRecord.of(compatibility, plan, Limits.DEFAULT);
        Share.atLeast(50, "somebody is matched", plan.matched() > 0);
        Share.atLeast(30, "somebody is not", !plan.unmatched().isEmpty());

        assertThat(JSON.read(JSON.write(plan), Plan.class)).isEqualTo(plan);
        DecisionRecord back = JSON.read(JSON.write(record), DecisionRecord.class);
        assertThat(back).isEqualTo(record);
        assertThat(back.json()).isEqualTo(record.json());
    }

    @Property(tries = 40)
    void entriesOfALedgerAreReadBack(@ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        List<Entry> entries = new ArrayList<>();
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy().policy());
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(compatibility), entries::add);
        var random = new SplittableRandom(seed);
        List<Mentor> mentors = drawn.programme().mentors();
        List<Mentee> mentees = drawn.programme().mentees();
        for (int r = 0; r < 12; r++) {
            String mentor = mentors.get(random.nextInt(mentors.size())).id();
            String mentee = mentees.get(random.nextInt(mentees.size())).id();
            ledger.submit(
                    random.nextInt(4) == 0
                            ? new Request.Release("R-" + r, mentor, mentee)
                            : new Request.Claim("R-" + r, Way.values()[random.nextInt(4)], mentor, mentee));
        }
        Share.atLeast(20, "one is granted", entries.stream().anyMatch(Entry::isAccepted));
        Share.atLeast(50, "one is refused", entries.stream()
                .anyMatch(entry -> entry.outcome() instanceof LedgerOutcome.Refused));

        assertThat(JSON.readList(JSON.writeList(entries), Entry.class)).isEqualTo(entries);
    }

    @Property(tries = 40)
    void needsAndOffersAndTheirPlanAreReadBack(@ForAll long seed, @ForAll boolean limited) {
        NeedsAndOffers facts = NeedsCase.of(seed, limited).facts();
        NeedsPlan plan = UnhurriedNeeds.matcher(NeedsCase.POLICY.policy()).match(facts);
        Share.atLeast(30, "something is given", plan.given() > 0);

        NeedsAndOffers back = JSON.read(JSON.write(facts), NeedsAndOffers.class);

        assertThat(facts(back.programme())).isEqualTo(facts(facts.programme()));
        assertThat(List.of(back.needs(), back.offers(), back.commitments()))
                .isEqualTo(List.of(facts.needs(), facts.offers(), facts.commitments()));
        assertThat(JSON.read(JSON.write(plan), NeedsPlan.class)).isEqualTo(plan);
    }

    @Property(tries = 25)
    void workshopsAreReadBackWithWhoHasMet(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.small(random.nextLong()).programme());
        Workshop first;
        try {
            first = draw.scene(6, 2).workshop();
        } catch (InvalidInputException contradictory) {
            return;
        }
        List<String> ids = first.participants().stream().map(Participant::id).toList();
        Workshop day = withoutTheLast(Workshop.builder(first)
                .acquaintances(Acquaintances.NONE.met(List.of(ids, ids.subList(0, ids.size() / 2))))
                .pair("M0", "N0")
                .build());
        Share.atLeast(20, "something is decided", !day.seatings().isEmpty() || !day.apart().isEmpty());
        Share.atLeast(10, "somebody is absent", !day.absent().isEmpty());

        Workshop back = JSON.read(JSON.write(day), Workshop.class);

        assertThat(said(back)).isEqualTo(said(day));
        assertThat(facts(back.programme())).isEqualTo(facts(day.programme()));
    }

    /** Returns the workshop without one participant, if it can do without. */
    private static Workshop withoutTheLast(Workshop workshop) {
        try {
            return Workshop.builder(workshop)
                    .absent(workshop.participants().getLast().id())
                    .build();
        } catch (InvalidInputException needed) {
            return workshop;
        }
    }

    /** Everything that a workshop says but its programme. */
    private static List<Object> said(Workshop workshop) {
        return List.of(
                workshop.name(),
                workshop.day(),
                workshop.participants().stream().map(Participant::id).toList(),
                workshop.participants().stream().map(one -> workshop.wishes(one.id())).toList(),
                workshop.groups(),
                workshop.absent(),
                workshop.together(),
                workshop.apart(),
                workshop.seatings(),
                workshop.pairs(),
                workshop.acquaintances().all());
    }
}
