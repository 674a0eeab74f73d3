package org.tandem.matching.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.fault.Faults;

/**
 * What is known about a person in either role. Built through {@link Mentor#builder} and {@link Mentee#builder}; every
 * collection is immutable and keeps the order in which it was given.
 *
 * @param name how people call the person, for display only; never in a log line or a message
 * @param organisation the id of the organisation the person works for; absent: none (self-employed, retired)
 * @param sector the key of the person's own branch; absent: that of the organisation
 * @param stage seniority
 * @param admission the board's decision
 * @param location where the person can meet others
 * @param remote whether the person can work without meeting in person
 * @param languages codes of languages the person can talk in, for instance {@code "de"}
 * @param timePerMonth time the person can give
 * @param forms keys of ways of working together, for instance {@code "shadowing"}
 * @param availability months in which the person can take part; empty: throughout
 * @param offers competences the person brings, each once
 * @param seeks competences the person wants to learn, each once
 * @param interests keys of goals and interests, in and outside work
 * @param wishes ids of people of the other role whom the person would like to be matched with, best first
 * @param vetoes ids of people of the other role whom the person must not be matched with
 * @param answers the programme's own questionnaire
 */
public record Profile(
        Optional<String> name,
        Optional<String> organisation,
        Optional<String> sector,
        Optional<CareerStage> stage,
        AdmissionStatus admission,
        Optional<Location> location,
        boolean remote,
        Set<String> languages,
        Optional<Duration> timePerMonth,
        Set<String> forms,
        List<MonthRange> availability,
        List<CompetenceOffer> offers,
        List<CompetenceNeed> seeks,
        Set<String> interests,
        List<String> wishes,
        Set<String> vetoes,
        Map<Attribute<?>, Object> answers) {

    /** Copies the collections, keeping their order. */
    public Profile {
        languages = ImmutableSet.copyOf(languages);
        forms = ImmutableSet.copyOf(forms);
        availability = ImmutableList.copyOf(availability);
        offers = ImmutableList.copyOf(offers);
        seeks = ImmutableList.copyOf(seeks);
        interests = ImmutableSet.copyOf(interests);
        wishes = ImmutableList.copyOf(wishes);
        vetoes = ImmutableSet.copyOf(vetoes);
        answers = ImmutableMap.copyOf(answers);
    }

    /**
     * Returns the answer to {@code attribute}; absent if the person gave none.
     *
     * @throws IllegalArgumentException if the person has answered an attribute of this name with another type
     */
    public <T> Optional<T> answer(Attribute<T> attribute) {
        Object answer = answers.get(attribute);
        if (answer == null) {
            requireNoOtherType(attribute);
            return Optional.empty();
        }
        return Optional.of(attribute.type().cast(answer));
    }

    private void requireNoOtherType(Attribute<?> asked) {
        for (Attribute<?> given : answers.keySet()) {
            if (given.name().equals(asked.name()) && !given.type().equals(asked.type())) {
                throw new IllegalArgumentException("The attribute (" + Faults.quote(asked.name()) + ") is asked as a "
                        + asked.type().getSimpleName() + ", but was answered as a "
                        + given.type().getSimpleName() + ".\nMaybe declare the attribute once, as a constant.");
            }
        }
    }

    /** A profile is personal: says only that there is one. */
    @Override
    public String toString() {
        return "Profile[…]";
    }
}
