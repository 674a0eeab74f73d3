package org.tandem.matching.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.NeedsMarket;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFacts;
import org.tandem.matching.check.UnhurriedNeeds;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.Offer;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Organisation;

/**
 * Few random needs and offers with small quantities.
 *
 * @param facts what is drawn
 */
record NeedsCase(NeedsAndOffers facts) {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    /** Rules about organisations, and a criterion whose values are exact. */
    static final PolicyFacts POLICY = PolicyFacts.named("needs")
            .with(RuleFacts.differentOrganisations())
            .with(RuleFacts.noBusinessTies())
            .with(CriterionFact.own(3, "chance", (mentor,
                    mentee) -> Math.floorMod(31 * mentor.id().hashCode() + 7 * mentee.id().hashCode(), 5) / 4.0));

    /** Draws a case. */
    static NeedsCase of(long seed, boolean limited) {
        SplittableRandom random = new SplittableRandom(seed);
        NeedsAndOffers.Builder facts = NeedsAndOffers.builder(START);
        List<String> organisations = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int o = 0; o < count; o++) {
            Organisation organisation = Organisation.of("O" + o);
            if (random.nextInt(8) > 0) {
                organisation = organisation.withSeat(place(random));
            }
            if (o > 0 && random.nextInt(8) == 0) {
                organisation = organisation.withParent("O0");
            }
            organisations.add(organisation.id());
            facts.organisation(organisation);
        }
        for (BusinessTie.Kind kind : new BusinessTie.Kind[] {BusinessTie.Kind.SUPPLIER, BusinessTie.Kind.UNDISCLOSED}) {
            int one = random.nextInt(count);
            int other = random.nextInt(count);
            if (one != other && random.nextBoolean()) {
                facts.businessTie(BusinessTie.of(kind, "O" + one, "O" + other));
            }
        }
        int needs = 1 + random.nextInt(3);
        int offers = 1 + random.nextInt(3);
        for (int n = 0; n < needs; n++) {
            facts.need(need(random, "N" + n, organisations, limited));
        }
        for (int f = 0; f < offers; f++) {
            facts.offer(offer(random, "F" + f, organisations, limited));
        }
        if (random.nextInt(4) == 0) {
            String offer = "F" + random.nextInt(offers);
            String need = "N" + random.nextInt(needs);
            facts.decision(random.nextBoolean() ? Decision.bar(offer, need) : Decision.hold(offer, need));
        }
        return new NeedsCase(committed(facts.build(), random));
    }

    private static Location place(SplittableRandom random) {
        return new Location(50 + random.nextInt(3) * 0.1, 8);
    }

    private static DateRange dates(SplittableRandom random) {
        LocalDate from = START.plusDays(random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> DateRange.since(from);
            case 1 -> DateRange.of(from, from.plusDays(5 + random.nextInt(10)));
            default -> DateRange.ALWAYS;
        };
    }

    private static Need need(SplittableRandom random, String id, List<String> organisations, boolean limited) {
        String institution = organisations.get(random.nextInt(organisations.size()));
        Need need = Need.of(id, institution, kind(random), 1 + random.nextInt(3))
                .withDates(dates(random), 1 + random.nextInt(4))
                .withPriority(random.nextInt(3) == 0 ? random.nextInt(3) : 0);
        if (random.nextInt(3) == 0) {
            need = need.withPlace(place(random));
        }
        return limited && random.nextBoolean() ? need.withMostOffers(1 + random.nextInt(2)) : need;
    }

    private static Offer offer(SplittableRandom random, String id, List<String> organisations, boolean limited) {
        String company = organisations.get(random.nextInt(organisations.size()));
        Offer offer = Offer.of(id, company, kind(random), 1 + random.nextInt(3)).withDates(dates(random));
        if (random.nextInt(3) == 0) {
            offer = offer.withPlace(place(random)).withReach(5 + random.nextInt(20));
        }
        return limited && random.nextInt(3) == 0 ? offer.withMostNeeds(1 + random.nextInt(2)) : offer;
    }

    private static String kind(SplittableRandom random) {
        return random.nextInt(4) == 0 ? "books" : "internship place";
    }

    /** Commits something that may be given. */
    private static NeedsAndOffers committed(NeedsAndOffers facts, SplittableRandom random) {
        List<Pair> pairs = new ArrayList<>(
                NeedsMarket.of(facts, POLICY).points().keySet());
        pairs.sort(null);
        if (pairs.isEmpty() || random.nextInt(3) > 0) {
            return facts;
        }
        Pair pair = pairs.get(random.nextInt(pairs.size()));
        int room = Math.min(
                facts.offer(pair.mentor()).orElseThrow().quantity(),
                facts.need(pair.mentee()).orElseThrow().quantity());
        return NeedsAndOffers.builder(facts)
                .commitment(new Commitment(pair.mentor(), pair.mentee(), 1 + random.nextInt(room)))
                .build();
    }

    NeedsMarket market() {
        return NeedsMarket.of(facts, POLICY);
    }

    NeedsMatcher matcher() {
        return UnhurriedNeeds.matcher(POLICY.policy());
    }
}
