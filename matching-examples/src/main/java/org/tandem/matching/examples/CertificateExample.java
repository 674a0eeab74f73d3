package org.tandem.matching.examples;

import org.tandem.matching.proof.Certified;
import org.tandem.matching.proof.Certifier;
import org.tandem.matching.proof.ProofChecker;
import org.tandem.matching.run.Deadline;

/**
 * Can others check that no plan is better? Makes a certificate of the city's plan, and checks it as anybody can who has the file. Run
 * it with {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.CertificateExample"}.
 */
public final class CertificateExample {
    private CertificateExample() {}

    /** Prints what the checker says; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Certified certified = Certifier.create().certify(city.compatibility(), city.plan(), Deadline.none());
        Salzgitter.out().println(certified.say(city.wording()));
        if (certified instanceof Certified.Proven proven) {
            Salzgitter.out().println(
                    ProofChecker.check(proven.certificate()).say(city.wording()));
        }
    }
}
