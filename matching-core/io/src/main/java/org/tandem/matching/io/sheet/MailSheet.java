package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * The sheet of a mail merge: a row for every mentee and every mentor whom a plan is about, with what to write to them in English
 * and in German. Texts greet people by their own names; others they name only where the coordinator allows it.
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
        TreeSet<String> mentees =
                plan.matches().stream().map(Match::mentee).collect(Collectors.toCollection(TreeSet::new));
        plan.unmatched().stream().map(Unmatched::mentee).filter(this::isMenteeAdmitted).forEach(mentees::add);
        for (String mentee : mentees) {
            List<String> partners = plan.matchesOfMentee(mentee).stream().map(Match::mentor).toList();
            write(sheet, mentee, mentee(mentee), "mentee", partners, partners.stream().map(this::mentor).toList());
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            String id = graph.mentorIds().get(mentor);
            List<String> partners = plan.matchesOfMentor(id).stream().map(Match::mentee).toList();
            if (!partners.isEmpty() || graph.freePlaces(mentor) > 0 && isMentorAdmitted(id)) {
                write(sheet, id, mentor(id), "mentor", partners, partners.stream().map(this::mentee).toList());
            }
        }
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

    private void write(
            TableWriter sheet, String id, Optional<String> name, String role, List<String> partners,
            List<Optional<String>> partnerNames)
            throws IOException {
        sheet.text(id)
                .text(name.orElse(""))
                .text(GermanWords.value(role, wording))
                .text(String.join("|", partners));
        String named = Stream.iterate(0, at -> at < partners.size(), at -> at + 1)
                .map(at -> partnerNames.get(at).orElse(partners.get(at)))
                .collect(Collectors.joining(", "));
        for (Wording language : LANGUAGES) {
            String key = partners.isEmpty() ? ".none" : namingOthers ? ".named" : ".matched";
            sheet.text(name.map(known -> language.phrase(MailSheet.class, "mail.hello.name", known))
                    .orElseGet(() -> language.phrase(MailSheet.class, "mail.hello")) + "\n\n"
                    + language.phrase(MailSheet.class, "mail." + role + key, partners.size(), named));
        }
        sheet.endRow();
    }
}
