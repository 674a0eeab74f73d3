package org.tandem.matching.fuzz;

import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.io.policy.ChosenPolicy;
import org.tandem.matching.io.policy.GroupPolicyChoice;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.test.RandomProgrammes;

/** Policy files. A policy that is read judges people. */
final class FuzzPolicies implements FuzzTarget.Feed {
    private final Scratch scratch = new Scratch();
    private final Programme people = RandomProgrammes.of(7, 3, 3);

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Scratch.of(0, Scratch.utf8(TandemJson.create().write(ReadyPolicies.cityCrossMentoring()))),
                Scratch.of(0, Scratch.utf8(TandemJson.create().write(ReadyPolicies.partyPilot()))),
                Scratch.of(0, Scratch.utf8(
                        "{\"base\": \"association recommendations\", \"without\": [\"no veto\"],",
                        "\"rules\": {\"shared months\": {\"months\": 3}, \"minimum time\": \"PT2H\"},",
                        "\"questions\": {\"early\": {\"type\": \"flag\"}},",
                        "\"criteria\": {\"proximity\": {\"weight\": 20, \"kilometres\": 50}, \"same early\": 3},",
                        "\"plan rules\": {\"co-mentees apart\": {}, \"no mutual mentoring\": 500},",
                        "\"quotas\": {\"mentees' matches per organisation\": 2}, \"loads\": {\"minimum\": 1},",
                        "\"objective\": {\"aim\": \"largest-sum\", \"floor\": 10}, \"waiting guarantee\": 2 }")),
                Scratch.of(1, Scratch.utf8(
                        "{\"name\": \"ours\", \"rules\": {\"not together before\": {}, \"kin apart\": {}},",
                        "\"criteria\": {\"shared interests\": 3, \"new faces\": {\"weight\": 2}}}")),
                Scratch.of(1, Scratch.utf8(TandemJson.create().write(GroupPolicyChoice.standard().policy()))));
    }

    @Override
    public void feed(byte[] bytes) {
        String file = scratch.file("policy.json", Scratch.content(bytes)).toString();
        Scratch.read(bytes, faults -> {
            if (Scratch.kind(bytes, 2) == 0) {
                Optional<ChosenPolicy> chosen = PolicyChoice.of(file, faults);
                chosen.ifPresent(read -> Compatibility.of(people, read.policy()));
            } else {
                GroupPolicyChoice.of(file, faults);
            }
        });
    }
}
