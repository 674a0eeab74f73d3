package org.tandem.matching.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tandem.matching.fault.Faults;

/** Faults of people, whatever their role. */
final class PersonCheck {
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_PLACES = 10_000;
    private static final Duration LONGEST_MONTH = Duration.ofDays(31);
    private static final Set<Class<?>> ANSWER_TYPES =
            Set.of(String.class, Double.class, Boolean.class, LocalDate.class);

    private final Programme.Builder facts;
    private final Set<String> organisations;
    private final Set<String> mentors;
    private final Set<String> mentees;
    private final Faults faults;
    private final Map<String, Attribute<?>> attributes = new HashMap<>();

    PersonCheck(
            Programme.Builder facts,
            Set<String> organisations,
            Set<String> mentors,
            Set<String> mentees,
            Faults faults) {
        this.facts = facts;
        this.organisations = organisations;
        this.mentors = mentors;
        this.mentees = mentees;
        this.faults = faults;
    }

    void run() {
        faults.checkDistinct("the mentors", "id", facts.mentors.stream().map(Mentor::id).toList());
        faults.checkDistinct("the mentees", "id", facts.mentees.stream().map(Mentee::id).toList());
        for (Mentor mentor : facts.mentors) {
            String subject = subject(mentor);
            faults.checkRange(subject, "number of places", mentor.places(), 0, MOST_PLACES);
            checkPerson(subject, mentor, mentees);
        }
        for (Mentee mentee : facts.mentees) {
            String subject = subject(mentee);
            faults.checkRange(subject, "number of mentors wanted", mentee.mentorsWanted(), 0, MOST_PLACES);
            faults.checkRange(subject, "priority", mentee.priority(), 0, Mentee.HIGHEST_PRIORITY);
            faults.checkRange(subject, "number of rounds waited", mentee.roundsWaited(), 0, Mentee.MOST_ROUNDS);
            mentee.applied().filter(day -> day.isAfter(facts.start)).ifPresent(day -> faults.add(
                    subject,
                    day.toString(),
                    "The application (" + day + ") of " + subject + " lies after the programme's start (" + facts.start
                            + ").",
                    "the year is wrong, or the mentee belongs to the next round."));
            checkPerson(subject, mentee, mentors);
        }
    }

    private void checkPerson(String subject, Person person, Set<String> others) {
        Profile profile = person.profile();
        faults.checkKey(subject, "id", person.id());
        profile.name().ifPresent(name -> faults.checkText(subject, "name", name, Faults.LONGEST_KEY));
        profile.organisation()
                .filter(id -> !organisations.contains(id))
                .ifPresent(id -> faults.unknown(subject, "organisation", id));
        profile.sector().ifPresent(sector -> faults.checkKey(subject, "sector", sector));
        profile.location().ifPresent(location -> RangeCheck.checkLocation(subject, location, faults));
        profile.timePerMonth().ifPresent(time -> checkTime(subject, time));
        profile.languages().forEach(key -> faults.checkKey(subject, "language", key));
        profile.forms().forEach(key -> faults.checkKey(subject, "form of working together", key));
        profile.interests().forEach(key -> faults.checkKey(subject, "interest", key));
        profile.availability().forEach(months -> checkMonths(subject, months));
        checkCompetences(subject, profile);
        checkWishes(subject, profile, others);
        profile.answers().forEach((attribute, answer) -> checkAnswer(subject, attribute, answer));
    }

    private void checkTime(String subject, Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST_MONTH) > 0) {
            faults.add(
                    subject,
                    time.toString(),
                    "The time per month (" + time + ") of " + subject + " must be between zero and 31 days.",
                    "hours were read as days, or a sign is wrong.");
        }
    }

    private void checkMonths(String subject, MonthRange months) {
        if (months.until().isBefore(months.from())) {
            faults.add(
                    subject,
                    months.from() + ".." + months.until(),
                    "The months (" + months.from() + " to " + months.until() + ") of " + subject + " are reversed.",
                    "swap them; both are included.");
        }
    }

    private void checkCompetences(String subject, Profile profile) {
        for (CompetenceOffer offer : profile.offers()) {
            faults.checkKey(subject, "offered competence", offer.competence());
            checkLevel(subject, "level offered in " + Faults.quote(offer.competence()), offer.level());
        }
        for (CompetenceNeed need : profile.seeks()) {
            faults.checkKey(subject, "sought competence", need.competence());
            checkLevel(subject, "level sought in " + Faults.quote(need.competence()), need.level());
            faults.checkRange(
                    subject,
                    "importance of " + Faults.quote(need.competence()),
                    need.importance(),
                    1,
                    CompetenceNeed.HIGHEST_IMPORTANCE);
        }
        faults.checkDistinct(
                subject,
                "offered competence",
                profile.offers().stream().map(CompetenceOffer::competence).toList());
        faults.checkDistinct(
                subject,
                "sought competence",
                profile.seeks().stream().map(CompetenceNeed::competence).toList());
    }

    private void checkLevel(String subject, String what, int level) {
        faults.checkRange(subject, what, level, CompetenceOffer.LOWEST_LEVEL, CompetenceOffer.HIGHEST_LEVEL);
    }

    private void checkWishes(String subject, Profile profile, Set<String> others) {
        faults.checkDistinct(subject, "wish", profile.wishes());
        for (String wish : profile.wishes()) {
            if (!others.contains(wish)) {
                faults.unknown(subject, "wish", wish);
            }
            if (profile.vetoes().contains(wish)) {
                faults.add(
                        subject,
                        Faults.quote(wish),
                        "The wish (" + Faults.quote(wish) + ") of " + subject + " is also a veto.",
                        "keep the veto.");
            }
        }
        for (String veto : profile.vetoes()) {
            if (!others.contains(veto)) {
                faults.unknown(subject, "veto", veto);
            }
        }
    }

    private void checkAnswer(String subject, Attribute<?> attribute, Object answer) {
        String what = "answer to " + Faults.quote(attribute.name());
        faults.checkKey(subject, "attribute", attribute.name());
        Attribute<?> before = attributes.putIfAbsent(attribute.name(), attribute);
        if (before != null && !before.equals(attribute)) {
            addType(
                    subject,
                    what,
                    attribute.type(),
                    ", elsewhere a " + nameOf(before.type()),
                    "declare the attribute once, as a constant.");
        } else if (!ANSWER_TYPES.contains(attribute.type())) {
            addType(
                    subject,
                    what,
                    attribute.type(),
                    "; only texts, numbers, flags and dates are supported",
                    "make several attributes of it.");
        } else if (!attribute.type().isInstance(answer)) {
            addType(
                    subject,
                    what,
                    answer.getClass(),
                    ", but its attribute is a " + nameOf(attribute.type()),
                    "an unchecked cast hides that; declare the attribute with the type of its answers.");
        }
        if (answer instanceof String text) {
            faults.checkText(subject, what, text, LONGEST_TEXT);
        } else if (answer instanceof Double number && !Double.isFinite(number)) {
            faults.add(
                    subject,
                    number.toString(),
                    "The " + what + " of " + subject + " is not a finite number.",
                    "leave the answer out where there is none.");
        }
    }

    private void addType(String subject, String what, Class<?> type, String contrast, String advice) {
        faults.add(
                subject,
                type.getSimpleName(),
                "The " + what + " of " + subject + " is a " + nameOf(type) + contrast + ".",
                advice);
    }

    private static String nameOf(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String subject(Mentor mentor) {
        return "mentor (" + Faults.quote(mentor.id()) + ")";
    }

    static String subject(Mentee mentee) {
        return "mentee (" + Faults.quote(mentee.id()) + ")";
    }
}
