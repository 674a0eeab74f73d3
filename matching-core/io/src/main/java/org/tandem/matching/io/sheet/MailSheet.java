package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.io.table.TableWriter;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * The sheet of a mail merge: a row for everybody whom a plan is about, with what to write to them in English and in German. Who is
 * mentee and mentor, by one id, has one row, whose text says both. Texts greet people by their own names; others they name only where the coordinator allows it.
 */
public final class MailSheet {
    private static final List<String> COLUMNS =
            List.of("person", "name", "role", "partners", "text_en", "text_de");
    private static final List<Wording> LANGUAGES =
            List.of(Wording.in(Locale.ENGLISH), Wording.in(Locale.GERMAN));

    private final Plan plan;
    private final CompatibilityGraph graph;
    private final Optional<Programme> programme;
    private final boolean namingOthers;
    private final Wording wording;

    private MailSheet(Plan plan, Facts facts, boolean namingOthers, Wording wording) {
        this.plan = plan;
        graph = facts.graph();
        programme = facts.people().map(people -> people.programme());
        this.namingOthers = namingOthers;
        this.wording = wording;
    }

    /**
     * Returns the file.
     *
     * @param namingOthers whether texts name partners, by their ids where there is no name
     * @param wording the language of titles and roles
     * @param layout what the table is written as
     */
    public static List<OutputFile> of(Plan plan, Facts facts, boolean namingOthers, Wording wording, Layout layout) {
        MailSheet sheet = new MailSheet(plan, facts, namingOthers, wording);
        return ResultTable.files(List.of(new ResultTable("mail", COLUMNS, sheet::write).in(wording)), layout);
    }

    private void write(TableWriter sheet) throws IOException {
        Set<String> mentors = mentors();
        for (String mentee : mentees()) {
            List<Part> parts = new ArrayList<>(List.of(asMentee(mentee)));
            if (mentors.remove(mentee)) {
                parts.add(asMentor(mentee));
            }
            write(sheet, mentee, mentee(mentee).or(() -> mentor(mentee)), parts);
        }
        for (String mentor : mentors) {
            write(sheet, mentor, mentor(mentor), List.of(asMentor(mentor)));
        }
    }

    /** What a plan means for somebody on one side. */
    private record Part(String role, List<String> partners, List<Optional<String>> names) {}

    private Part asMentee(String id) {
        List<String> partners = plan.matchesOfMentee(id).stream().map(Match::mentor).toList();
        return new Part("mentee", partners, partners.stream().map(this::mentor).toList());
    }

    private Part asMentor(String id) {
        List<String> partners = plan.matchesOfMentor(id).stream().map(Match::mentee).toList();
        return new Part("mentor", partners, partners.stream().map(this::mentee).toList());
    }

    private Set<String> mentees() {
        return Stream.concat(
                plan.matches().stream().map(Match::mentee),
                plan.unmatched().stream().map(Unmatched::mentee).filter(this::isMenteeAdmitted))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> mentors() {
        return IntStream.range(0, graph.mentorCount())
                .filter(mentor -> {
                    String id = graph.mentorIds().get(mentor);
                    return !plan.matchesOfMentor(id).isEmpty() || graph.freePlaces(mentor) > 0 && isMentorAdmitted(id);
                })
                .mapToObj(graph.mentorIds()::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isMenteeAdmitted(String id) {
        return programme.isEmpty() || programme.get().mentee(id).filter(MailSheet::isAdmitted).isPresent();
    }

    private boolean isMentorAdmitted(String id) {
        return programme.isEmpty() || programme.get().mentor(id).filter(MailSheet::isAdmitted).isPresent();
    }

    private static boolean isAdmitted(Person person) {
        return person.profile().admission() == AdmissionStatus.ADMITTED;
    }

    private Optional<String> mentor(String id) {
        return programme.flatMap(people -> people.mentor(id)).flatMap(person -> person.profile().name());
    }

    private Optional<String> mentee(String id) {
        return programme.flatMap(people -> people.mentee(id)).flatMap(person -> person.profile().name());
    }

    private void write(TableWriter sheet, String id, Optional<String> name, List<Part> parts) throws IOException {
        sheet.text(id)
                .text(name.orElse(""))
                .text(GermanWords.value(parts.size() > 1 ? "both" : parts.getFirst().role(), wording))
                .text(parts.stream().flatMap(part -> part.partners().stream()).collect(Collectors.joining("|")));
        for (Wording language : LANGUAGES) {
            String hello = name.map(known -> language.phrase(MailSheet.class, "mail.hello.name", known))
                    .orElseGet(() -> language.phrase(MailSheet.class, "mail.hello"));
            String said = sentence(parts.getFirst(), language);
            sheet.text(hello + "\n\n" + (parts.size() == 1
                    ? said
                    : language.phrase(MailSheet.class, "mail.both", said, sentence(parts.getLast(), language))));
        }
        sheet.endRow();
    }

    private String sentence(Part part, Wording language) {
        String key = part.partners().isEmpty() ? ".none" : namingOthers ? ".named" : ".matched";
        String named = IntStream.range(0, part.partners().size())
                .mapToObj(at -> part.names().get(at).orElse(part.partners().get(at)))
                .collect(Collectors.joining(", "));
        return language.phrase(
                MailSheet.class, "mail." + part.role() + key, part.partners().size(), named);
    }
}
