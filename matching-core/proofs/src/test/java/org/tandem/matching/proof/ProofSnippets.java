package org.tandem.matching.proof;

import java.util.List;
import java.util.Locale;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Wording;

/** What the guide shows. */
final class ProofSnippets {
    private ProofSnippets() {}

    static List<Object> certify(Matcher matcher, Compatibility compatibility, Deadline deadline) {
        // @start region="certify"
        Plan plan = matcher.match(compatibility);
        String file = switch (Certifier.create().certify(compatibility, plan, deadline)) {
            case Certified.Proven proven -> proven.certificate().json();
            case Certified.Open open -> open.say(Wording.in(Locale.ENGLISH));
        };
        Certificate certificate = Certificate.read(file);
        ProofFinding finding = ProofChecker.check(certificate);
        String said = finding.say(Wording.in(Locale.ENGLISH));
        boolean isOurs = certificate.isAbout(compatibility);
        // @end
        return List.of(said, isOurs);
    }
}
