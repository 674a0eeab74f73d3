package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * Files of needs and offers.
 *
 * @param needs what institutions need
 * @param offers what companies offer
 * @param organisations the institutions and the companies
 * @param ties business ties between them
 * @param commitments what is agreed already
 * @param start the first day of the round, which lasts twelve months
 */
public record NeedFiles(
        Path needs,
        Path offers,
        Path organisations,
        List<Path> ties,
        Optional<Path> commitments,
        LocalDate start) {
    /** Copies the list. */
    public NeedFiles {
        ties = List.copyOf(ties);
    }

    /** What was read, and what came of it: the facts, the matcher, and its plan for them. */
    public record Matched(NeedsAndOffers facts, NeedsMatcher matcher, NeedsPlan plan) {}

    /**
     * Reads the files and matches.
     *
     * @param matcher absent if its policy is at fault itself
     * @param limiting gives it the time that reading leaves
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    public Matched matched(
            Optional<NeedsMatcher> matcher, UnaryOperator<NeedsMatcher> limiting, InputFaults faults) {
        FaultPlaces places = new FaultPlaces(faults);
        NeedsAndOffers facts = read(places, faults);
        NeedsMatcher chosen = limiting.apply(matcher.orElseThrow());
        return new Matched(facts, chosen, places.checked(() -> chosen.match(facts)));
    }

    private NeedsAndOffers read(FaultPlaces places, InputFaults faults) {
        Programme.Builder organised = Programme.builder(start);
        TieReader tieReader = new TieReader(organised, places, faults);
        NeedReader reader = new NeedReader(NeedsAndOffers.builder(start), places, faults);
        faults.throwUnlessComplete(
                tieReader.readOrganisations(organisations),
                tieReader.readTies(ties),
                reader.readNeeds(needs),
                reader.readOffers(offers),
                commitments.map(reader::readCommitments).orElse(true));
        Optional<Programme> checked = places.tried(organised::build);
        if (checked.isEmpty()) {
            faults.throwIfAny();
        }
        return places.checked(() -> reader.built(checked.orElseThrow()));
    }

    /** Returns the matcher of a policy, or nothing after adding a fault if it cannot judge needs and offers. */
    public static Optional<NeedsMatcher> matcher(Policy policy, InputFaults faults) {
        try {
            return Optional.of(NeedsMatcher.with(policy));
        } catch (IllegalArgumentException unfit) {
            faults.add(NeedReader.POLICY, NeedReader.class, "needs.policy");
            return Optional.empty();
        }
    }
}
