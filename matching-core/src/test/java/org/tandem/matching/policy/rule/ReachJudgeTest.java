package org.tandem.matching.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.Location;

class ReachJudgeTest {
    private static final Location HERE = new Location(52.15, 10.33);
    /** Kilometres per degree of latitude on the mean sphere. */
    private static final double DEGREE = Math.PI * Location.EARTH_RADIUS_KM / 180;

    @Test
    void eightyFourKilometresAreTooFarForALimitOfFifty() {
        Verdict verdict = northBy(84).verdict(Rules.withinReach(50));

        assertThat(verdict.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(verdict.reason().orElseThrow()).isInstanceOfSatisfying(Reason.TooFar.class, tooFar -> {
            assertThat(tooFar.kilometres()).isCloseTo(84, within(1e-6));
            assertThat(tooFar.limit()).isEqualTo(50);
        });
    }

    @Test
    void fortyNineKilometresAreNear() {
        northBy(49).assertEligible(Rules.withinReach(50));
    }

    @Test
    void theLimitItselfIsWithinReach() {
        double kilometres = HERE.kilometresTo(new Location(52.15 + 50 / DEGREE, 10.33));

        northBy(50).assertEligible(Rules.withinReach(kilometres));
        northBy(50)
                .assertIneligible(
                        Rules.withinReach(Math.nextDown(kilometres)),
                        new Reason.TooFar(kilometres, Math.nextDown(kilometres)));
    }

    @Test
    void aLimitOfZeroAdmitsOnePlaceOnly() {
        northBy(0).assertEligible(Rules.withinReach(0));
        assertThat(northBy(0.001).verdict(Rules.withinReach(0))).extracting(Verdict::outcome)
                .isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void anInfiniteLimitAdmitsTheAntipodes() {
        new OnePair()
                .mentor(mentor -> mentor.location(90, 0))
                .mentee(mentee -> mentee.location(-90, 0))
                .assertEligible(Rules.withinReach(Double.POSITIVE_INFINITY));
    }

    @Test
    void remoteWorkOfBothWaivesTheLimit() {
        northBy(84)
                .mentor(mentor -> mentor.remote(true))
                .mentee(mentee -> mentee.remote(true))
                .assertEligible(Rules.withinReach(50));
    }

    @Test
    void remoteWorkOfOneDoesNot() {
        assertThat(northBy(84).mentor(mentor -> mentor.remote(true)).verdict(Rules.withinReach(50)))
                .extracting(Verdict::outcome).isEqualTo(Outcome.INELIGIBLE);
        assertThat(northBy(84).mentee(mentee -> mentee.remote(true)).verdict(Rules.withinReach(50)))
                .extracting(Verdict::outcome).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void anUnknownLocationCountsAgainstThePair() {
        new OnePair()
                .mentee(mentee -> mentee.location(52.15, 10.33))
                .assertIneligible(Rules.withinReach(50), new Reason.LocationUnknown(Role.MENTOR));
        new OnePair()
                .mentor(mentor -> mentor.location(52.15, 10.33))
                .assertIneligible(Rules.withinReach(50), new Reason.LocationUnknown(Role.MENTEE));
    }

    @Test
    void ifNeitherLocationIsKnownTheMentorIsNamed() {
        new OnePair().assertIneligible(Rules.withinReach(50), new Reason.LocationUnknown(Role.MENTOR));
    }

    @Test
    void remoteWorkOfBothNeedsNoLocation() {
        new OnePair()
                .mentor(mentor -> mentor.remote(true))
                .mentee(mentee -> mentee.remote(true))
                .assertEligible(Rules.withinReach(50));
    }

    private static OnePair northBy(double kilometres) {
        return new OnePair()
                .mentor(mentor -> mentor.location(HERE.latitude(), HERE.longitude()))
                .mentee(mentee -> mentee.location(HERE.latitude() + kilometres / DEGREE, HERE.longitude()));
    }
}
