package org.tandem.matching.recruit;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Invents mentors whom given mentees seek; see {@link Recruiting#profiles} for how. */
final class CandidateMentors {
    /** An invented mentor. */
    record Candidate(Sought sought, Optional<String> sector, int soughtBy, Mentor mentor) {}

    private final Programme programme;
    private final String prefix;

    CandidateMentors(Programme programme) {
        this.programme = programme;
        String free = "profile";
        while (anyIdStartsWith(free)) {
            free += "-";
        }
        prefix = free;
    }

    private boolean anyIdStartsWith(String start) {
        return people().anyMatch(person -> person.id().startsWith(start));
    }

    private Stream<Person> people() {
        return Stream.concat(programme.mentors().stream(), programme.mentees().stream());
    }

    /** Returns the candidates: the most sought first, for each of them first without a sector. */
    List<Candidate> of(List<Mentee> needy) {
        Map<Sought, Integer> demand = new TreeMap<>();
        for (Mentee mentee : needy) {
            sought(mentee).forEach(sought -> demand.merge(sought, 1, Integer::sum));
        }
        List<Map.Entry<Sought, Integer>> most = new ArrayList<>(demand.entrySet());
        most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        List<Optional<String>> sectors = sectors();
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Sought, Integer> entry : most.subList(0, Math.min(Recruiting.MOST_SOUGHT, most.size()))) {
            for (Optional<String> sector : sectors) {
                String id = String.format(Locale.ROOT, "%s%03d", prefix, candidates.size() + 1);
                candidates.add(new Candidate(
                        entry.getKey(), sector, entry.getValue(), mentor(id, entry.getKey(), sector)));
            }
        }
        return candidates;
    }

    /** Each competence sought, together with those the mentee cannot do without. */
    private static Set<Sought> sought(Mentee mentee) {
        Optional<CoarseLocation> region = mentee.profile().location().map(CoarseLocation::of);
        TreeSet<String> musts = new TreeSet<>();
        for (CompetenceNeed need : mentee.profile().seeks()) {
            if (need.mustHave()) {
                musts.add(need.competence());
            }
        }
        Set<Sought> all = new TreeSet<>();
        for (CompetenceNeed need : mentee.profile().seeks()) {
            TreeSet<String> together = new TreeSet<>(musts);
            together.add(need.competence());
            all.add(new Sought(ImmutableList.copyOf(together), region));
        }
        if (all.isEmpty()) {
            all.add(new Sought(ImmutableList.of(), region));
        }
        return all;
    }

    /** None first, then those in which most people work. */
    private List<Optional<String>> sectors() {
        Map<String, Integer> people = new TreeMap<>();
        people().forEach(person -> programme.sectorOf(person).ifPresent(key -> people.merge(key, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> most = new ArrayList<>(people.entrySet());
        most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return Stream.concat(
                Stream.of(Optional.<String>empty()),
                most.stream().limit(Recruiting.MOST_SECTORS).map(entry -> Optional.of(entry.getKey())))
                .toList();
    }

    private Mentor mentor(String id, Sought sought, Optional<String> sector) {
        TreeSet<String> languages = new TreeSet<>();
        TreeSet<String> forms = new TreeSet<>();
        people().forEach(person -> {
            languages.addAll(person.profile().languages());
            forms.addAll(person.profile().forms());
        });
        Mentor.Builder mentor = Mentor.builder(id)
                .places(1)
                .remote(sought.region().isEmpty())
                .languages(languages.toArray(String[]::new))
                .forms(forms.toArray(String[]::new));
        people().flatMap(person -> person.profile().timePerMonth().stream())
                .max(Comparator.<Duration>naturalOrder())
                .ifPresent(mentor::timePerMonth);
        programme.mentors().stream()
                .flatMap(other -> other.profile().stage().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(mentor::stage);
        sector.ifPresent(mentor::sector);
        sought.region().ifPresent(region -> mentor.location(region.latitude(), region.longitude()));
        sought.competences().forEach(competence -> mentor.offers(competence, CompetenceOffer.HIGHEST_LEVEL));
        return mentor.build();
    }
}
