package org.tandem.matching.programme;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a builder that mentors and mentees share. Methods that take several values add to those given before.
 *
 * @param <B> the builder's own type
 */
public abstract sealed class ProfileBuilder<B extends ProfileBuilder<B>> permits Mentor.Builder, Mentee.Builder {
    private Optional<String> name = Optional.empty();
    private Optional<String> organisation = Optional.empty();
    private Optional<String> sector = Optional.empty();
    private Optional<CareerStage> stage = Optional.empty();
    private AdmissionStatus admission = AdmissionStatus.ADMITTED;
    private Optional<Location> location = Optional.empty();
    private boolean remote;
    private final Set<String> languages = new LinkedHashSet<>();
    private Optional<Duration> timePerMonth = Optional.empty();
    private final Set<String> forms = new LinkedHashSet<>();
    private final List<MonthRange> availability = new ArrayList<>();
    private final List<CompetenceOffer> offers = new ArrayList<>();
    private final List<CompetenceNeed> seeks = new ArrayList<>();
    private final Set<String> interests = new LinkedHashSet<>();
    private final List<String> wishes = new ArrayList<>();
    private final Set<String> vetoes = new LinkedHashSet<>();
    private final Map<Attribute<?>, Object> answers = new LinkedHashMap<>();

    ProfileBuilder() {}

    abstract B self();

    /** Sets how people call the person; for display only. */
    public B name(String newName) {
        name = Optional.of(newName);
        return self();
    }

    /** Sets the id of the organisation the person works for. */
    public B organisation(String organisationId) {
        organisation = Optional.of(organisationId);
        return self();
    }

    /** Sets the key of the person's own branch, where it is not that of the organisation. */
    public B sector(String newSector) {
        sector = Optional.of(newSector);
        return self();
    }

    /** Sets the person's seniority. */
    public B stage(CareerStage newStage) {
        stage = Optional.of(newStage);
        return self();
    }

    /** Sets the board's decision; default {@link AdmissionStatus#ADMITTED}. */
    public B admission(AdmissionStatus status) {
        admission = status;
        return self();
    }

    /** Sets where the person can meet others, in decimal degrees. */
    public B location(double latitude, double longitude) {
        location = Optional.of(new Location(latitude, longitude));
        return self();
    }

    /** Sets whether the person can work without meeting in person; default false. */
    public B remote(boolean canWorkRemotely) {
        remote = canWorkRemotely;
        return self();
    }

    /** Adds codes of languages the person can talk in. */
    public B languages(String... codes) {
        Collections.addAll(languages, codes);
        return self();
    }

    /** Sets the time the person can give per month. */
    public B timePerMonth(Duration time) {
        timePerMonth = Optional.of(time);
        return self();
    }

    /** Adds keys of ways of working together. */
    public B forms(String... keys) {
        Collections.addAll(forms, keys);
        return self();
    }

    /** Adds the months from {@code from} to {@code until}, both included; without any, the person is available throughout. */
    public B available(YearMonth from, YearMonth until) {
        availability.add(new MonthRange(from, until));
        return self();
    }

    /** Adds a competence the person brings, at a level from 1 (basic) to 5 (could teach it). */
    public B offers(String competence, int level) {
        offers.add(new CompetenceOffer(competence, level));
        return self();
    }

    /** Adds a competence the person wants to learn, with the level asked for (1 to 5) and its importance (1 to 5). */
    public B seeks(String competence, int level, int importance) {
        seeks.add(new CompetenceNeed(competence, level, importance, false));
        return self();
    }

    /** Adds a competence without which a partner is out of the question, with the level asked for and its importance. */
    public B mustHave(String competence, int level, int importance) {
        seeks.add(new CompetenceNeed(competence, level, importance, true));
        return self();
    }

    /** Adds keys of goals and interests. */
    public B interests(String... keys) {
        Collections.addAll(interests, keys);
        return self();
    }

    /** Adds people of the other role whom the person would like to be matched with, best first. */
    public B wishes(String... ids) {
        Collections.addAll(wishes, ids);
        return self();
    }

    /** Adds people of the other role whom the person must not be matched with. */
    public B vetoes(String... ids) {
        Collections.addAll(vetoes, ids);
        return self();
    }

    /** Sets the answer to a question of the programme's own questionnaire. */
    public <T> B answer(Attribute<T> attribute, T answer) {
        answers.put(attribute, answer);
        return self();
    }

    final Profile profile() {
        return new Profile(
                name,
                organisation,
                sector,
                stage,
                admission,
                location,
                remote,
                languages,
                timePerMonth,
                forms,
                availability,
                offers,
                seeks,
                interests,
                wishes,
                vetoes,
                answers);
    }

    final B copy(Profile profile) {
        name = profile.name();
        organisation = profile.organisation();
        sector = profile.sector();
        stage = profile.stage();
        admission = profile.admission();
        location = profile.location();
        remote = profile.remote();
        languages.addAll(profile.languages());
        timePerMonth = profile.timePerMonth();
        forms.addAll(profile.forms());
        availability.addAll(profile.availability());
        offers.addAll(profile.offers());
        seeks.addAll(profile.seeks());
        interests.addAll(profile.interests());
        wishes.addAll(profile.wishes());
        vetoes.addAll(profile.vetoes());
        answers.putAll(profile.answers());
        return self();
    }
}
