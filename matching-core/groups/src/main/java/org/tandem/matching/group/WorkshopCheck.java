package org.tandem.matching.group;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;

/** Finds every fault in a workshop's facts that needs no policy: unknown ids, sizes, decisions that contradict each other. */
final class WorkshopCheck {
    private static final int MOST_PEOPLE = 5_000;

    private final Workshop.Builder facts;
    private final Faults faults = new Faults();
    private final Set<String> expected;
    private final Set<String> people;
    private final Set<String> groups;
    private final Set<String> topics;

    /**
     * Prepares the check.
     *
     * @param facts what is said about those who are present
     * @param expected those who are present or absent
     */
    WorkshopCheck(Workshop.Builder facts, Set<String> expected) {
        this.facts = facts;
        this.expected = expected;
        people = new HashSet<>(facts.participants);
        groups = facts.allGroups().stream().map(WorkingGroup::id).collect(Collectors.toSet());
        topics = facts.groups.stream()
                .flatMap(group -> group.topic().stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
    }

    void run() {
        faults.checkKey("the workshop", "name", facts.name);
        faults.checkRange("the workshop", "number of participants", people.size(), 1, MOST_PEOPLE);
        checkParticipants();
        checkAbsent();
        faults.checkDistinct("the groups", "id", facts.groups.stream().map(WorkingGroup::id).toList());
        facts.groups.forEach(this::checkGroup);
        checkSizes();
        checkCompanions("required companions", facts.together);
        checkCompanions("forbidden companions", facts.apart);
        for (Workshop.Companions both : facts.together) {
            if (facts.apart.contains(both)) {
                String subject = subject("required companions", both);
                faults.add(
                        subject,
                        "",
                        "The " + subject + " are forbidden companions, too.",
                        "one of the two wishes belongs to other people; keep one.");
            }
        }
        checkSeatings();
        facts.wishes.forEach((id, wished) -> {
            String subject = "wishes of participant (" + Faults.quote(id) + ")";
            checkParticipant(subject, id);
            faults.checkDistinct("the " + subject, "topic", wished);
            wished.stream().distinct().filter(topic -> !topics.contains(topic))
                    .forEach(topic -> faults.unknown("the " + subject, "topic", topic));
        });
        faults.throwIfAny();
    }

    private void checkParticipants() {
        faults.checkDistinct("the workshop", "participant", facts.participants);
        for (String id : people.stream().sorted().toList()) {
            if (facts.programme.mentor(id).isEmpty() && facts.programme.mentee(id).isEmpty()) {
                faults.unknown("the workshop", "participant", id);
            }
        }
    }

    private void checkAbsent() {
        for (String id : facts.absent.stream().distinct().sorted().toList()) {
            if (!expected.contains(id)) {
                checkParticipant("absence (" + Faults.quote(id) + ")", id);
            }
        }
    }

    private void checkGroup(WorkingGroup group) {
        String subject = "group (" + Faults.quote(group.id()) + ")";
        faults.checkKey(subject, "id", group.id());
        faults.checkRange(subject, "least size", group.least(), 1, MOST_PEOPLE);
        faults.checkRange(subject, "greatest size", group.most(), Math.max(1, group.least()), MOST_PEOPLE);
        group.host()
                .filter(host -> facts.programme.organisation(host).isEmpty())
                .ifPresent(host -> faults.unknown(subject, "host", host));
        group.topic().ifPresent(topic -> checkTopic(subject + ", topic (" + Faults.quote(topic.id()) + ")", topic));
    }

    private void checkTopic(String subject, Topic topic) {
        faults.checkKey(subject, "id", topic.id());
        topic.interests().forEach(key -> faults.checkKey(subject, "interest", key));
        for (CompetenceNeed need : topic.needs()) {
            String what = " of " + Faults.quote(need.competence());
            faults.checkKey(subject, "competence", need.competence());
            faults.checkRange(
                    subject,
                    "level" + what,
                    need.level(),
                    CompetenceOffer.LOWEST_LEVEL,
                    CompetenceOffer.HIGHEST_LEVEL);
            faults.checkRange(
                    subject, "importance" + what, need.importance(), 1, CompetenceNeed.HIGHEST_IMPORTANCE);
        }
        faults.checkDistinct(
                subject,
                "competence",
                topic.needs().stream().map(CompetenceNeed::competence).toList());
    }

    private void checkSizes() {
        if (facts.sizes.isPresent() && !facts.groups.isEmpty()) {
            faults.add(
                    "the workshop",
                    "",
                    "The workshop has groups of its own and sizes for others.",
                    "keep either group(…) or groupsOf(…).");
        } else {
            checkSum();
        }
    }

    private void checkSum() {
        int number = people.size();
        facts.sizes.ifPresent(range -> {
            if (GroupNumber.of(number, range.least(), range.most()).isEmpty()) {
                int fewer = range.most() < 1 ? 0 : number / range.most();
                faults.add(
                        "the workshop",
                        range.least() + " to " + range.most(),
                        "The sizes (" + range.least() + " to " + range.most() + ") of the workshop must hold all "
                                + number + " participants: " + fewer + " groups hold at most "
                                + (long) fewer * range.most() + ", " + (fewer + 1) + " need at least "
                                + (fewer + 1L) * range.least() + ".",
                        "allow smaller or bigger groups, so that nobody is left over.");
            }
        });
        if (facts.sizes.isEmpty()) {
            long least = facts.groups.stream()
                    .filter(group -> !group.optional())
                    .mapToLong(WorkingGroup::least)
                    .sum();
            long most = facts.groups.stream().mapToLong(WorkingGroup::most).sum();
            if (number < least || number > most) {
                faults.add(
                        "the workshop",
                        Integer.toString(number),
                        "The number of participants (" + number + ") must be between what its " + facts.groups.size()
                                + " groups need (" + least + ") and hold (" + most + ").",
                        number < least ? "leave out a group, or make it smaller." : "add a group, or make one bigger.");
            } else if (facts.groups.stream().anyMatch(WorkingGroup::optional)) {
                checkChoices();
            }
        }
    }

    private void checkChoices() {
        int choices = GroupChoices.count(facts);
        if (choices == 0 || choices > GroupChoices.MOST) {
            faults.add(
                    "the workshop",
                    Integer.toString(choices),
                    "The optional groups of the workshop must leave 1 to " + GroupChoices.MOST
                            + " choices of groups that hold all " + people.size() + " participants, but they leave "
                            + (choices == 0 ? "none." : "more."),
                    choices == 0 ? "allow smaller or bigger groups." : "require more groups, or give up some.");
        }
    }

    private void checkCompanions(String what, List<Workshop.Companions> companions) {
        for (Workshop.Companions both : companions) {
            String subject = subject(what, both);
            checkParticipant(subject, both.first());
            if (both.first().equals(both.second())) {
                faults.add(
                        subject,
                        Faults.quote(both.first()),
                        "The " + subject + " are one person.",
                        "one of the two ids is wrong.");
            } else {
                checkParticipant(subject, both.second());
            }
        }
    }

    static String subject(String what, Workshop.Companions both) {
        return what + " (" + Faults.quote(both.first()) + " and " + Faults.quote(both.second()) + ")";
    }

    private void checkParticipant(String subject, String id) {
        if (!people.contains(id)) {
            faults.add(
                    subject,
                    Faults.quote(id),
                    "The participant (" + Faults.quote(id) + ") of the " + subject + " does not take part.",
                    "the id is misspelt, or the person was not added to the workshop.");
        }
    }

    private void checkSeatings() {
        SetMultimap<String, String> fixed = LinkedHashMultimap.create();
        for (Workshop.Seating seating : facts.seatings) {
            String subject = "decision (" + Faults.quote(seating.participant())
                    + (seating.fixed() ? " in " : " not in ") + Faults.quote(seating.group()) + ")";
            checkParticipant(subject, seating.participant());
            if (!groups.contains(seating.group())) {
                faults.unknown("the " + subject, "group", seating.group());
            }
            if (seating.fixed()) {
                fixed.put(seating.participant(), seating.group());
            } else if (facts.seatings.contains(new Workshop.Seating(seating.participant(), seating.group(), true))) {
                faults.add(
                        subject,
                        Faults.quote(seating.group()),
                        "The " + subject + " contradicts that the participant is fixed there.",
                        "keep one of the two decisions.");
            }
        }
        fixed.asMap().forEach((id, in) -> {
            if (in.size() > 1) {
                faults.add(
                        "participant (" + Faults.quote(id) + ")",
                        in.toString(),
                        "The participant (" + Faults.quote(id) + ") is fixed in several groups " + in + ".",
                        "keep one of them.");
            }
        });
    }
}
