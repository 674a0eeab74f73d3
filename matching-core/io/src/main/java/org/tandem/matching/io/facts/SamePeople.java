package org.tandem.matching.io.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;

/**
 * Finds out where one id may mean two people, and where two records may be of one. A mentor and a mentee with one id are one
 * person to the library: nobody is matched with themselves.
 */
final class SamePeople {
    private static final int MOST_NOTED = 20;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final InputFaults faults;
    private final List<Somebody> mentors = new ArrayList<>();
    private final List<Somebody> mentees = new ArrayList<>();
    private int noted;

    /** Somebody in a row. */
    private record Somebody(String id, Optional<String> name, Optional<String> organisation, Row row) {
        static Somebody in(String id, Row row) {
            return new Somebody(
                    id,
                    row.text("name").map(SamePeople::plain),
                    row.text("organisation").map(SamePeople::plain),
                    row);
        }

        /** What is the same for records of one person: the name, and where they work. */
        Optional<String> looks() {
            return name.map(known -> known + "\n" + organisation.orElse(""));
        }
    }

    SamePeople(InputFaults faults) {
        this.faults = faults;
    }

    void addMentor(String id, Row row) {
        mentors.add(Somebody.in(id, row));
    }

    void addMentee(String id, Row row) {
        mentees.add(Somebody.in(id, row));
    }

    /** A name whatever its case and whether the family name comes first, before a comma. */
    private static String plain(String text) {
        String[] parts = text.split(",", 2);
        String inOrder = parts.length == 2 ? parts[1] + " " + parts[0] : text;
        return BLANKS.matcher(inOrder.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** Adds a fault for every id of two people, and notes who may be one and who is in both files. */
    void check() {
        Map<String, Somebody> mentorsById = new HashMap<>();
        mentors.forEach(mentor -> mentorsById.putIfAbsent(mentor.id, mentor));
        List<Somebody> both = new ArrayList<>();
        for (Somebody mentee : mentees) {
            Somebody mentor = mentorsById.get(mentee.id);
            if (mentor != null && areOthers(mentor, mentee)) {
                mentee.row.fault("id", SamePeople.class, "id.others", place(mentor));
            } else if (mentor != null) {
                both.add(mentee);
            }
        }
        if (!both.isEmpty()) {
            faults.note(both.getFirst().row.where("id"), SamePeople.class, "people.both", both.size());
        }
        noteLookAlikes();
    }

    private static boolean areOthers(Somebody one, Somebody other) {
        return one.name.isPresent() && other.name.isPresent() && !one.name.equals(other.name);
    }

    private void noteLookAlikes() {
        Map<String, Somebody> byId = new HashMap<>();
        Map<String, Somebody> byLooks = new HashMap<>();
        for (List<Somebody> role : List.of(mentors, mentees)) {
            for (Somebody one : role) {
                Somebody first = byId.putIfAbsent(one.id.toLowerCase(Locale.ROOT), one);
                Optional<Somebody> like = one.looks().flatMap(
                        looks -> Optional.ofNullable(byLooks.putIfAbsent(looks, one)));
                if (first != null && !first.id.equals(one.id)) {
                    note(one, first, "people.case");
                } else if (like.isPresent() && !like.get().id.equals(one.id)) {
                    note(one, like.get(), "people.alike");
                }
            }
        }
        if (noted > MOST_NOTED) {
            faults.note(mentees.isEmpty() ? mentors.getFirst().row.where("id") : mentees.getFirst().row.where("id"),
                    SamePeople.class, "people.more", noted - MOST_NOTED);
        }
    }

    private void note(Somebody one, Somebody other, String key) {
        if (++noted <= MOST_NOTED) {
            faults.note(one.row.where("id"), SamePeople.class, key, place(other));
        }
    }

    private String place(Somebody one) {
        return faults.said(one.row.where("id").atColumn(0, ""));
    }
}
