package org.tandem.matching.policy.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.AdmissionStatus;

class AdmittedJudgeTest {

    @Test
    void admitsTheAdmitted() {
        new OnePair().assertEligible(Rules.admitted());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMITTED")
    void barsAMentorWhoIsNotAdmitted(AdmissionStatus status) {
        new OnePair()
                .mentor(mentor -> mentor.admission(status))
                .assertIneligible(Rules.admitted(), new Reason.NotAdmitted(Role.MENTOR, status));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMITTED")
    void barsAMenteeWhoIsNotAdmitted(AdmissionStatus status) {
        new OnePair()
                .mentee(mentee -> mentee.admission(status))
                .assertIneligible(Rules.admitted(), new Reason.NotAdmitted(Role.MENTEE, status));
    }

    @Test
    void namesTheMentorIfNeitherIsAdmitted() {
        new OnePair()
                .mentor(mentor -> mentor.admission(AdmissionStatus.DEFERRED))
                .mentee(mentee -> mentee.admission(AdmissionStatus.EXCLUDED))
                .assertIneligible(Rules.admitted(), new Reason.NotAdmitted(Role.MENTOR, AdmissionStatus.DEFERRED));
    }
}
