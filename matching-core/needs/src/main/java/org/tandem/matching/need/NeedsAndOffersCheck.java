package org.tandem.matching.need;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/** Finds every fault in the facts about needs and offers. */
final class NeedsAndOffersCheck {
    private record Pair(String offer, String need) {}

    private final NeedsAndOffers.Builder facts;
    private final Faults faults = new Faults();
    private final Set<String> organisations;
    private final Set<String> located = new HashSet<>();
    private final Map<String, Need> needs = new HashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();

    NeedsAndOffersCheck(NeedsAndOffers.Builder facts) {
        this.facts = facts;
        organisations = facts.organisations.stream().map(Organisation::id).collect(Collectors.toSet());
        for (Organisation organisation : facts.organisations) {
            organisation.seat().ifPresent(seat -> located.add(organisation.id()));
        }
        facts.needs.forEach(need -> needs.putIfAbsent(need.id(), need));
        facts.offers.forEach(offer -> offers.putIfAbsent(offer.id(), offer));
    }

    void run() {
        checkOrganisations();
        faults.checkDistinct(
                "the needs and offers",
                "id",
                Stream.concat(facts.needs.stream().map(Need::id), facts.offers.stream().map(Offer::id)).toList());
        facts.needs.forEach(this::checkNeed);
        facts.offers.forEach(this::checkOffer);
        Set<Pair> barred = checkDecisions();
        checkCommitments(barred);
        faults.throwIfAny();
    }

    /** What is common to all programmes is checked by one that has nothing else. */
    private void checkOrganisations() {
        try {
            Programme.builder(facts.start)
                    .end(facts.end)
                    .organisations(facts.organisations)
                    .businessTies(facts.businessTies)
                    .build();
        } catch (InvalidInputException invalid) {
            for (Fault fault : invalid.faults()) {
                faults.add(fault.id(), fault.value(), fault.problem(), fault.advice());
            }
        }
    }

    private void checkNeed(Need need) {
        String subject = subject(need);
        checkEither(subject, need.id(), need.kind(), need.quantity(), need.place(), need.dates());
        checkOrganisation(subject, "institution", need.institution());
        faults.checkRange(subject, "least number of days", need.days(), 1, Integer.MAX_VALUE);
        faults.checkRange(subject, "priority", need.priority(), 0, Mentee.HIGHEST_PRIORITY);
        checkPartners(subject, "number of offers", need.mostOffers());
        if (need.days() > SharedDays.between(need.dates(), DateRange.ALWAYS)) {
            faults.add(
                    subject,
                    Integer.toString(need.days()),
                    "The least number of days (" + need.days() + ") of " + subject + " exceeds its dates ("
                            + need.dates() + ").",
                    "the end is the day after the last, or the number counts other days.");
        }
    }

    private void checkOffer(Offer offer) {
        String subject = subject(offer);
        checkEither(subject, offer.id(), offer.kind(), offer.quantity(), offer.place(), offer.dates());
        checkOrganisation(subject, "company", offer.company());
        checkPartners(subject, "number of needs", offer.mostNeeds());
        if (offer.reach().isPresent()) {
            double reach = offer.reach().getAsDouble();
            if (!(reach >= 0 && Double.isFinite(reach))) {
                faults.add(
                        subject,
                        Double.toString(reach),
                        "The reach (" + reach + ") of " + subject + " must be 0 kilometres or more.",
                        "leave it out where any distance will do.");
            }
            if (offer.place().isEmpty() && !located.contains(offer.company())) {
                faults.add(
                        subject,
                        Double.toString(reach),
                        "The place of " + subject + " is not known, but its reach (" + reach + " km) is limited.",
                        "give a place or the company's seat, or leave the reach out.");
            }
        }
    }

    private void checkEither(
            String subject, String id, String kind, int quantity, Optional<Location> place, DateRange dates) {
        faults.checkKey(subject, "id", id);
        faults.checkKey(subject, "kind", kind);
        faults.checkRange(subject, "quantity", quantity, 1, Need.MOST_UNITS);
        place.ifPresent(at -> {
            checkDegrees(subject, "latitude", at.latitude(), 90);
            checkDegrees(subject, "longitude", at.longitude(), 180);
        });
        if (SharedDays.between(dates, DateRange.ALWAYS) <= 0) {
            faults.add(
                    subject,
                    dates.toString(),
                    "The dates (" + dates + ") of " + subject
                            + " are reversed: the first day must lie before the end.",
                    "swap them; the end is the day after the last.");
        }
    }

    private void checkDegrees(String subject, String what, double degrees, int most) {
        if (!(Math.abs(degrees) <= most)) {
            faults.add(
                    subject,
                    Double.toString(degrees),
                    "The " + what + " (" + degrees + ") of " + subject + " must be between -" + most + " and " + most
                            + " degrees.",
                    "latitude and longitude were swapped, or a decimal comma was lost.");
        }
    }

    private void checkOrganisation(String subject, String what, String id) {
        if (!organisations.contains(id)) {
            faults.unknown(subject, what, id);
        }
    }

    private void checkPartners(String subject, String what, OptionalInt most) {
        most.ifPresent(number -> faults.checkRange(subject, what, number, 1, Integer.MAX_VALUE));
    }

    private Set<Pair> checkDecisions() {
        Set<Pair> decided = new HashSet<>();
        for (Decision decision : facts.decisions) {
            String subject = "decision (" + decision.kind() + " " + Faults.quote(decision.mentor()) + " with "
                    + Faults.quote(decision.mentee()) + ")";
            checkPair(subject, decision.mentor(), decision.mentee());
            if (decision.kind() == Decision.Kind.FIX) {
                faults.add(
                        subject,
                        decision.kind().toString(),
                        "The " + subject + " does not say how many units are given.",
                        "add a commitment instead, with a quantity.");
            } else if (!decided.add(new Pair(decision.mentor(), decision.mentee()))) {
                faults.add(
                        subject,
                        decision.kind().toString(),
                        "There is more than one decision about the pair of " + subject + ".",
                        "keep one of them.");
            }
        }
        return decided;
    }

    private void checkCommitments(Set<Pair> barred) {
        Multiset<String> units = HashMultiset.create();
        Multiset<String> partners = HashMultiset.create();
        Set<Pair> seen = new HashSet<>();
        for (Commitment commitment : facts.commitments) {
            String subject = CommitmentCheck.subject(commitment);
            Pair pair = new Pair(commitment.offer(), commitment.need());
            checkPair(subject, commitment.offer(), commitment.need());
            faults.checkRange(subject, "quantity", commitment.quantity(), 1, Need.MOST_UNITS);
            if (!seen.add(pair)) {
                faults.add(subject, "", "The " + subject + " is given more than once.", "add the quantities up.");
            } else if (barred.contains(pair)) {
                faults.add(
                        subject,
                        Integer.toString(commitment.quantity()),
                        "The pair of " + subject + " is also barred or held for review.",
                        "withdraw the decision or the commitment.");
            }
            int quantity = Math.max(0, Math.min(commitment.quantity(), Need.MOST_UNITS));
            units.add(commitment.offer(), quantity);
            units.add(commitment.need(), quantity);
            partners.add(commitment.offer());
            partners.add(commitment.need());
        }
        needs.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).forEach(need -> checkFits(
                subject(need), need.quantity(), units.count(need.id()), need.mostOffers(), partners.count(need.id())));
        offers.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).forEach(offer -> checkFits(
                subject(offer),
                offer.quantity(),
                units.count(offer.id()),
                offer.mostNeeds(),
                partners.count(offer.id())));
    }

    private void checkFits(String subject, int quantity, int units, OptionalInt mostPartners, int partners) {
        if (units > quantity) {
            faults.add(
                    subject,
                    Integer.toString(quantity),
                    "The quantity (" + quantity + ") of " + subject + " is below the " + units + " units committed.",
                    "raise it, or withdraw a commitment.");
        }
        if (partners > mostPartners.orElse(Integer.MAX_VALUE)) {
            faults.add(
                    subject,
                    Integer.toString(partners),
                    "The " + subject + " has " + partners + " commitments, but may have units with "
                            + mostPartners.getAsInt() + " at most.",
                    "raise that number, or withdraw a commitment.");
        }
    }

    private void checkPair(String subject, String offer, String need) {
        if (!offers.containsKey(offer)) {
            faults.unknown(subject, "offer", offer);
        }
        if (!needs.containsKey(need)) {
            faults.unknown(subject, "need", need);
        }
    }

    private static String subject(Need need) {
        return "need (" + Faults.quote(need.id()) + ")";
    }

    private static String subject(Offer offer) {
        return "offer (" + Faults.quote(offer.id()) + ")";
    }
}
