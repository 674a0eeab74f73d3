package org.tandem.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Wording;

class CertifierTest {
    private static final Programme PROGRAMME = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").wishes("T-2").build())
            .mentor(Mentor.builder("M-2").build())
            .mentee(Mentee.builder("T-1").wishes("M-1").build())
            .mentee(Mentee.builder("T-2").wishes("M-2").build())
            .build();
    private static final Policy POLICY =
            Policy.builder("wishes").criterion(10, Criteria.menteeWishes()).build();
    private static final Compatibility COMPATIBILITY = Compatibility.of(PROGRAMME, POLICY);

    @Test
    void theGuidesProgramRuns() {
        assertThat(ProofSnippets.certify(Unhurried.matcher(), COMPATIBILITY, Deadline.none()))
                .containsExactly(
                        "Proven: no plan of these people is better than this one with 2 matches, on any of 6 levels.",
                        true);
    }

    @Test
    void aPlanThatIsNotOptimalHasNoCertificate() {
        Plan worse = Plan.of(COMPATIBILITY, List.of(new Pair("M-2", "T-1"), new Pair("M-1", "T-2")));

        Certified certified = Certifier.create().certify(COMPATIBILITY, worse, Deadline.none());

        assertThat(certified).isEqualTo(new Certified.Open("points", 5, 6));
        assertThat(certified.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("No certificate was found: 5 of 6 levels are proven, and the next (points) is not.");
        assertThat(certified.say(Wording.in(Locale.GERMAN))).startsWith("Es wurde kein Nachweis gefunden: 5 von 6");
    }

    @Test
    void withoutStepsOrTimeThereIsNothing() {
        CompatibilityGraph graph = graphThatNeedsPrograms();
        Plan plan = Unhurried.matcher().match(graph);
        Deadline over = Deadline.in(Duration.ZERO);

        assertThat(Certifier.create().withStepLimit(0).certify(graph, plan, Deadline.none()))
                .isInstanceOf(Certified.Open.class);
        assertThat(Certifier.create().certify(graph, plan, over)).isInstanceOf(Certified.Open.class);
        assertThat(Certifier.create().certify(graph, plan, Deadline.none())).isInstanceOf(Certified.Proven.class);
        assertThatThrownBy(() -> Certifier.create().withStepLimit(-1))
                .hasMessageStartingWith("The step limit (-1) must not be negative.");
    }

    /** One of the mentees fits beside neither of two others, and soft rules charge. */
    private static CompatibilityGraph graphThatNeedsPrograms() {
        for (long seed = 0;; seed++) {
            CoupledCase drawn = CoupledCase.of(seed);
            CompatibilityGraph graph = drawn.graph();
            Plan plan = Unhurried.matcher().withStepLimit(20).match(graph);
            if (Certifier.create().withStepLimit(0).certify(graph, plan, Deadline.none()) instanceof Certified.Open) {
                return graph;
            }
        }
    }

    @Test
    void thePlanMustBeOneOfTheProblem() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 3)
                .build();
        Plan plan = Unhurried.matcher().match(COMPATIBILITY);

        assertThatThrownBy(() -> Certifier.create().certify(graph, plan, Deadline.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(M-2, T-2)");
    }

    @Test
    void aPlanMustKeepPlaces() {
        CompatibilityGraph two = CompatibilityGraph.table()
                .mentor("M-1", 2)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 3)
                .score("M-1", "T-2", 3)
                .build();
        CompatibilityGraph one = new GraphEditor(two).freePlaces(0, 1).build();
        Plan plan = Unhurried.matcher().match(two);

        assertThatThrownBy(() -> Certifier.create().certify(one, plan, Deadline.none()))
                .hasMessageStartingWith("The plan breaks a rule, a limit or a decision of the problem.");
    }

    @Test
    void aStablePlanIsProvenByTheOrdersOfPeople() {
        Compatibility stable = Compatibility.of(
                PROGRAMME, Policy.builder(POLICY).objective(Objective.STABLE).build());
        Plan plan = Unhurried.matcher().match(stable);
        Certificate certificate =
                ProofCases.proven(Certifier.create().certify(stable, plan, Deadline.none()));

        assertThat(ProofChecker.check(certificate).say(Wording.in(Locale.ENGLISH)))
                .isEqualTo(
                        "Proven: the plan with 2 matches is stable, and of all stable plans it is the best for every mentee.");
        assertThat(certificate.isAbout(stable)).isTrue();
        assertThat(certificate.isAbout(COMPATIBILITY)).isFalse();
    }

    @Test
    void theSameProblemGivesTheSameFileWithoutNames() {
        Plan plan = Unhurried.matcher().match(COMPATIBILITY);
        String json = ProofCases.proven(Certifier.create().certify(COMPATIBILITY, plan, Deadline.none())).json();

        assertThat(json)
                .isEqualTo(ProofCases.proven(Certifier.create().certify(COMPATIBILITY, plan, Deadline.none())).json())
                .startsWith("{\"format\":\"tandem proof 1\",\"problem\":{\"objective\":\"largest sum\",\"mentees\":["
                        + "{\"id\":\"T-1\",\"wants\":1,\"alone\":1,\"overdue\":0,\"urgency\":");
        assertThat(Certificate.read(json)).hasToString("Certificate[4 members]");
    }
}
