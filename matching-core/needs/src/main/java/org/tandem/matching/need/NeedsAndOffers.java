package org.tandem.matching.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/**
 * The facts of one round of needs and offers: valid, immutable, and in an order of its own (by id), so that nothing depends
 * on the order of the input.
 *
 * <p>For rules and criteria the same facts are a {@link #programme()}: an offer is a mentor and a need is a mentee of the
 * same id, with organisation, place and kind (the one competence offered and sought), places and mentors wanted being the
 * quantities.
 */
public final class NeedsAndOffers {
    private final ImmutableSortedMap<String, Need> needs;
    private final ImmutableSortedMap<String, Offer> offers;
    private final ImmutableList<Commitment> commitments;
    private final Programme programme;

    private NeedsAndOffers(Builder facts) {
        needs = byId(facts.needs, Need::id);
        offers = byId(facts.offers, Offer::id);
        commitments = ImmutableList.sortedCopyOf(
                Comparator.comparing(Commitment::need).thenComparing(Commitment::offer), facts.commitments);
        programme = AsProgramme.of(facts);
    }

    private static <T> ImmutableSortedMap<String, T> byId(Collection<T> values, Function<T, String> id) {
        return values.stream().collect(ImmutableSortedMap.toImmutableSortedMap(Comparator.naturalOrder(), id, v -> v));
    }

    /**
     * Returns a builder of a round that lasts twelve months.
     *
     * @param start its first day; ties between organisations are judged from the round's days
     */
    public static Builder builder(LocalDate start) {
        return new Builder(start);
    }

    /** Returns a builder that starts as a copy of {@code facts}, for instance to ask what if. */
    public static Builder builder(NeedsAndOffers facts) {
        Builder copy = new Builder(facts.programme.start()).end(facts.programme.end());
        copy.organisations.addAll(facts.programme.organisations());
        copy.businessTies.addAll(facts.programme.businessTies());
        copy.needs.addAll(facts.needs.values());
        copy.offers.addAll(facts.offers.values());
        copy.commitments.addAll(facts.commitments);
        facts.programme.decisions().stream()
                .filter(decision -> decision.kind() != Decision.Kind.FIX)
                .forEach(copy.decisions::add);
        return copy;
    }

    /** Returns the needs, by id. */
    public List<Need> needs() {
        return needs.values().asList();
    }

    /** Returns the offers, by id. */
    public List<Offer> offers() {
        return offers.values().asList();
    }

    /** Returns the need with this id, if there is one. */
    public Optional<Need> need(String id) {
        return Optional.ofNullable(needs.get(id));
    }

    /** Returns the offer with this id, if there is one. */
    public Optional<Offer> offer(String id) {
        return Optional.ofNullable(offers.get(id));
    }

    /** Returns the commitments, by need and offer. */
    public List<Commitment> commitments() {
        return commitments;
    }

    /** Returns the same facts as rules and criteria see them; every commitment is a fixed pair. */
    public Programme programme() {
        return programme;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "NeedsAndOffers[" + needs.size() + " needs, " + offers.size() + " offers, "
                + programme.organisations().size() + " organisations]";
    }

    /** Collects facts in any order; {@link #build()} checks them all. */
    public static final class Builder {
        final LocalDate start;
        LocalDate end;
        final List<Organisation> organisations = new ArrayList<>();
        final List<BusinessTie> businessTies = new ArrayList<>();
        final List<Need> needs = new ArrayList<>();
        final List<Offer> offers = new ArrayList<>();
        final List<Commitment> commitments = new ArrayList<>();
        final List<Decision> decisions = new ArrayList<>();

        private Builder(LocalDate start) {
            this.start = start;
            end = start.plusMonths(12);
        }

        /** Sets the day after the last day of the round; default twelve months after its start. */
        public Builder end(LocalDate day) {
            end = day;
            return this;
        }

        /** Adds an organisation: an institution, a company, or one that owns others. */
        public Builder organisation(Organisation organisation) {
            organisations.add(organisation);
            return this;
        }

        /** Adds a tie between two organisations. */
        public Builder businessTie(BusinessTie tie) {
            businessTies.add(tie);
            return this;
        }

        /** Adds a need. */
        public Builder need(Need need) {
            needs.add(need);
            return this;
        }

        /** Adds an offer. */
        public Builder offer(Offer offer) {
            offers.add(offer);
            return this;
        }

        /** Takes out an offer that was added before; does nothing if there is no such one. */
        public Builder withoutOffer(String id) {
            offers.removeIf(offer -> offer.id().equals(id));
            return this;
        }

        /** Adds what an offer gives a need in every plan. */
        public Builder commitment(Commitment commitment) {
            commitments.add(commitment);
            return this;
        }

        /** Takes back what was committed between an offer and a need; does nothing if there is no such one. */
        public Builder withoutCommitment(String offer, String need) {
            commitments.removeIf(
                    one -> one.offer().equals(offer) && one.need().equals(need));
            return this;
        }

        /**
         * Adds a decision that an offer (the mentor of the decision) gives a need (its mentee) nothing, or nothing before a
         * review. What shall be given is a {@link Commitment}.
         */
        public Builder decision(Decision decision) {
            decisions.add(decision);
            return this;
        }

        /**
         * Returns the facts.
         *
         * @throws InvalidInputException if anything is wrong; it lists every fault
         */
        public NeedsAndOffers build() {
            new NeedsAndOffersCheck(this).run();
            return new NeedsAndOffers(this);
        }
    }
}
