package org.tandem.matching.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.fault.InvalidInputException;

/**
 * The facts of one mentoring programme: valid, immutable, and in an order of its own (people and organisations by id, the
 * rest by their fields), so that nothing depends on the order of the input.
 */
public final class Programme {
    private final LocalDate start;
    private final LocalDate end;
    private final ImmutableSortedMap<String, Organisation> organisations;
    private final ImmutableSortedMap<String, Mentor> mentors;
    private final ImmutableSortedMap<String, Mentee> mentees;
    private final ImmutableList<BusinessTie> businessTies;
    private final ImmutableList<PersonalTie> personalTies;
    private final ImmutableList<Mentorship> mentorships;
    private final ImmutableList<Decision> decisions;

    private Programme(Builder builder) {
        start = builder.start;
        end = builder.end;
        organisations = byId(builder.organisations, Organisation::id);
        mentors = byId(builder.mentors, Mentor::id);
        mentees = byId(builder.mentees, Mentee::id);
        Comparator<DateRange> byDates = Comparator.comparing(DateRange::toString);
        businessTies = sorted(
                builder.businessTies,
                Comparator.comparing(BusinessTie::first)
                        .thenComparing(BusinessTie::second)
                        .thenComparing(BusinessTie::kind)
                        .thenComparing(BusinessTie::during, byDates));
        personalTies = sorted(
                builder.personalTies,
                Comparator.comparing(PersonalTie::first)
                        .thenComparing(PersonalTie::second)
                        .thenComparing(PersonalTie::kind));
        mentorships = sorted(
                builder.mentorships,
                Comparator.comparing(Mentorship::mentor)
                        .thenComparing(Mentorship::mentee)
                        .thenComparing(Mentorship::during, byDates));
        decisions = sorted(
                builder.decisions, Comparator.comparing(Decision::mentor).thenComparing(Decision::mentee));
    }

    /** Returns a builder of a programme whose new mentorships start on {@code start} and last twelve months. */
    public static Builder builder(LocalDate start) {
        return new Builder(start);
    }

    /** Returns a builder that starts as a copy of {@code programme}, for instance to ask what if. */
    public static Builder builder(Programme programme) {
        return new Builder(programme.start)
                .end(programme.end)
                .organisations(programme.organisations.values())
                .mentors(programme.mentors.values())
                .mentees(programme.mentees.values())
                .businessTies(programme.businessTies)
                .personalTies(programme.personalTies)
                .mentorships(programme.mentorships)
                .decisions(programme.decisions);
    }

    /** Returns the first day of the new mentorships. */
    public LocalDate start() {
        return start;
    }

    /** Returns the day after the last day of the new mentorships. */
    public LocalDate end() {
        return end;
    }

    /** Returns the days from {@link #start()} to {@link #end()}. */
    public DateRange term() {
        return DateRange.of(start, end);
    }

    /** Returns every month that has a day in the term, in order. */
    public List<YearMonth> months() {
        return start.withDayOfMonth(1)
                .datesUntil(end, Period.ofMonths(1))
                .map(YearMonth::from)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the organisations, by id. */
    public List<Organisation> organisations() {
        return organisations.values().asList();
    }

    /** Returns the mentors, by id. */
    public List<Mentor> mentors() {
        return mentors.values().asList();
    }

    /** Returns the mentees, by id. */
    public List<Mentee> mentees() {
        return mentees.values().asList();
    }

    /** Returns the organisation with this id, if there is one. */
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** Returns the mentor with this id, if there is one. */
    public Optional<Mentor> mentor(String id) {
        return Optional.ofNullable(mentors.get(id));
    }

    /** Returns the mentee with this id, if there is one. */
    public Optional<Mentee> mentee(String id) {
        return Optional.ofNullable(mentees.get(id));
    }

    /** Returns the business ties between organisations, whatever their dates. */
    public List<BusinessTie> businessTies() {
        return businessTies;
    }

    /** Returns the personal ties between people. */
    public List<PersonalTie> personalTies() {
        return personalTies;
    }

    /** Returns the mentorships given, whatever their dates. */
    public List<Mentorship> mentorships() {
        return mentorships;
    }

    /** Returns the mentorships that overlap the term and so occupy places. */
    public List<Mentorship> runningMentorships() {
        return mentorships.stream()
                .filter(mentorship -> mentorship.during().overlaps(term()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the coordinators' decisions. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** Returns the key of the person's branch: their own, or that of their organisation. */
    public Optional<String> sectorOf(Person person) {
        return person.profile().sector().or(() -> person.profile()
                .organisation()
                .flatMap(this::organisation)
                .flatMap(Organisation::sector));
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Programme[" + mentors.size() + " mentors, " + mentees.size() + " mentees, " + organisations.size()
                + " organisations, " + start + " to " + end + "]";
    }

    private static <T> ImmutableSortedMap<String, T> byId(Collection<T> values, Function<T, String> id) {
        return values.stream().collect(ImmutableSortedMap.toImmutableSortedMap(Comparator.naturalOrder(), id, v -> v));
    }

    private static <T> ImmutableList<T> sorted(Collection<T> values, Comparator<T> order) {
        return ImmutableList.sortedCopyOf(order, values);
    }

    /** Collects facts in any order; {@link #build()} checks them all. */
    public static final class Builder {
        final LocalDate start;
        LocalDate end;
        final List<Organisation> organisations = new ArrayList<>();
        final List<Mentor> mentors = new ArrayList<>();
        final List<Mentee> mentees = new ArrayList<>();
        final List<BusinessTie> businessTies = new ArrayList<>();
        final List<PersonalTie> personalTies = new ArrayList<>();
        final List<Mentorship> mentorships = new ArrayList<>();
        final List<Decision> decisions = new ArrayList<>();

        private Builder(LocalDate start) {
            this.start = start;
            this.end = start.plusMonths(12);
        }

        /** Sets the day after the last day of the new mentorships; default twelve months after their start. */
        public Builder end(LocalDate day) {
            end = day;
            return this;
        }

        /** Adds an organisation. */
        public Builder organisation(Organisation organisation) {
            organisations.add(organisation);
            return this;
        }

        /** Adds organisations. */
        public Builder organisations(Iterable<Organisation> values) {
            values.forEach(organisations::add);
            return this;
        }

        /** Adds a mentor. */
        public Builder mentor(Mentor mentor) {
            mentors.add(mentor);
            return this;
        }

        /** Adds mentors. */
        public Builder mentors(Iterable<Mentor> values) {
            values.forEach(mentors::add);
            return this;
        }

        /** Adds a mentee. */
        public Builder mentee(Mentee mentee) {
            mentees.add(mentee);
            return this;
        }

        /** Adds mentees. */
        public Builder mentees(Iterable<Mentee> values) {
            values.forEach(mentees::add);
            return this;
        }

        /** Adds a tie between two organisations. */
        public Builder businessTie(BusinessTie tie) {
            businessTies.add(tie);
            return this;
        }

        /** Adds ties between organisations. */
        public Builder businessTies(Iterable<BusinessTie> values) {
            values.forEach(businessTies::add);
            return this;
        }

        /** Adds a tie between two people. */
        public Builder personalTie(PersonalTie tie) {
            personalTies.add(tie);
            return this;
        }

        /** Adds ties between people. */
        public Builder personalTies(Iterable<PersonalTie> values) {
            values.forEach(personalTies::add);
            return this;
        }

        /** Adds a mentorship that runs or is agreed. */
        public Builder mentorship(Mentorship mentorship) {
            mentorships.add(mentorship);
            return this;
        }

        /** Adds mentorships that run or are agreed. */
        public Builder mentorships(Iterable<Mentorship> values) {
            values.forEach(mentorships::add);
            return this;
        }

        /** Adds a coordinator's decision. */
        public Builder decision(Decision decision) {
            decisions.add(decision);
            return this;
        }

        /** Takes a decision back that was added before; does nothing if there is no such one. */
        public Builder withoutDecision(Decision decision) {
            decisions.removeIf(decision::equals);
            return this;
        }

        /** Adds coordinators' decisions. */
        public Builder decisions(Iterable<Decision> values) {
            values.forEach(decisions::add);
            return this;
        }

        /**
         * Returns the programme.
         *
         * @throws InvalidInputException if anything is wrong; it lists every fault
         */
        public Programme build() {
            new ProgrammeCheck(this).run();
            return new Programme(this);
        }
    }
}
