package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/**
 * Somebody who takes part in a workshop. One who is both mentor and mentee of the programme takes part once: what is said of
 * the mentor goes first, competences, interests and vetoes of both roles count.
 */
public final class Participant {
    private final String id;
    private final ImmutableList<Person> roles;
    private final Optional<String> sector;
    private final Optional<String> organisation;
    private final ImmutableSet<String> interests;

    Participant(String id, List<Person> roles, Programme programme) {
        this.id = id;
        this.roles = ImmutableList.copyOf(roles);
        sector = roles.stream().map(programme::sectorOf).flatMap(Optional::stream).findFirst();
        organisation = first(Profile::organisation);
        interests = profiles()
                .flatMap(profile -> profile.interests().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the person's id. */
    public String id() {
        return id;
    }

    /** Returns the person in each role that they have in the programme, as mentor first. */
    public List<Person> roles() {
        return roles;
    }

    /** Returns the key of the person's branch: their own, or that of their organisation. */
    public Optional<String> sector() {
        return sector;
    }

    /** Returns the id of the person's organisation. */
    public Optional<String> organisation() {
        return organisation;
    }

    /** Returns the person's seniority. */
    public Optional<CareerStage> stage() {
        return first(Profile::stage);
    }

    /** Returns where the person can meet others. */
    public Optional<Location> location() {
        return first(Profile::location);
    }

    /** Returns the answer to {@code attribute}. */
    public <T> Optional<T> answer(Attribute<T> attribute) {
        return first(profile -> profile.answer(attribute));
    }

    /** Returns the level at which the person offers a competence; 0 if not at all. */
    public int offers(String competence) {
        return profiles()
                .flatMap(profile -> profile.offers().stream())
                .filter(offer -> offer.competence().equals(competence))
                .mapToInt(CompetenceOffer::level)
                .max()
                .orElse(0);
    }

    /** Returns the keys of the person's interests. */
    public Set<String> interests() {
        return interests;
    }

    boolean vetoes(Participant other) {
        return roles.stream().anyMatch(role -> role.profile().vetoes().contains(other.id)
                && other.roles.stream().anyMatch(met -> met instanceof Mentor != role instanceof Mentor));
    }

    private <T> Optional<T> first(Function<Profile, Optional<T>> fact) {
        return profiles().map(fact).flatMap(Optional::stream).findFirst();
    }

    private Stream<Profile> profiles() {
        return roles.stream().map(Person::profile);
    }

    /** Shows the id and nothing personal. */
    @Override
    public String toString() {
        return "Participant[" + id + "]";
    }
}
