package org.tandem.matching.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.proof.Certificate;
import org.tandem.matching.proof.Certified;
import org.tandem.matching.proof.Certifier;
import org.tandem.matching.proof.ProofChecker;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.test.RandomProgrammes;
import org.tandem.matching.text.Wording;

/** Certificates: read, checked and compared with people. */
final class FuzzCertificates implements FuzzTarget.Feed {
    private static final Policy CITY = ReadyPolicies.cityCrossMentoring();

    private static Compatibility facts(Policy policy) {
        return Compatibility.of(RandomProgrammes.of(5, 4, 4, policy), policy);
    }

    private final Compatibility facts = facts(CITY);

    @Override
    public List<byte[]> seeds() {
        Policy coupled =
                Policy.builder(CITY).planRule(PlanRules.coMenteesApart()).waitingGuarantee(1).build();
        List<byte[]> seeds = new ArrayList<>();
        for (Policy policy : List.of(CITY, coupled)) {
            Compatibility one = facts(policy);
            Certified certified = Certifier.create().certify(one, Unhurried.matcher().match(one), Deadline.none());
            if (certified instanceof Certified.Proven proven) {
                seeds.add(Scratch.utf8(proven.certificate().json()));
            }
        }
        return seeds;
    }

    @Override
    public void feed(byte[] bytes) {
        Certificate certificate;
        try {
            certificate = Certificate.read(Scratch.text(bytes));
        } catch (IllegalArgumentException none) {
            if (!String.valueOf(none.getMessage()).contains("\nMaybe ")) {
                throw new AssertionError("What is refused has no advice.", none);
            }
            return;
        }
        ProofChecker.check(certificate).say(Wording.in(Locale.GERMAN));
        certificate.isAbout(facts);
        Certificate.read(certificate.json());
    }
}
