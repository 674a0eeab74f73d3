package org.tandem.matching.desk.people;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.form.Asker;
import org.tandem.matching.io.form.CleanTable;
import org.tandem.matching.io.form.FormFile;
import org.tandem.matching.io.form.FormImport;
import org.tandem.matching.io.form.FormTable;
import org.tandem.matching.io.form.MappedForm;
import org.tandem.matching.io.form.MappingReader;
import org.tandem.matching.io.form.Proposer;
import org.tandem.matching.io.form.Remarks;
import org.tandem.matching.io.form.Side;
import org.tandem.matching.io.policy.ChosenPolicy;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.ProgrammeSheets;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** Reads files that were sent: our tables and workbooks, exports of forms, policies. */
@Component
class PeopleImport {
    private final MessageSource messages;

    PeopleImport(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What was sent; each may be missing or empty.
     *
     * @param mentors a table, or the export of a form
     * @param mentees a table, or the export of a form
     * @param organisations a table
     * @param ties business ties
     * @param personalTies personal ties
     * @param mentorships those that run
     * @param policy a policy
     * @param mapping how the columns of forms are to be understood; without it, as they look
     */
    record Sent(
            Optional<MultipartFile> mentors,
            Optional<MultipartFile> mentees,
            Optional<MultipartFile> organisations,
            Optional<MultipartFile> ties,
            Optional<MultipartFile> personalTies,
            Optional<MultipartFile> mentorships,
            Optional<MultipartFile> policy,
            Optional<MultipartFile> mapping) {}

    /**
     * Returns all that is sent, with the policy of before if none is.
     *
     * @param areForms whether people's files are exports of forms
     * @throws BadInputException with every fault
     */
    ProgrammeFacts replacing(Sent sent, boolean areForms, ProgrammeFacts before, LocalDate starts, Locale locale)
            throws IOException {
        try (ImportFolder folder = new ImportFolder()) {
            try {
                InputFaults faults = new InputFaults(Wording.in(locale));
                Optional<ChosenPolicy> policy = folder.keep(sent.policy(), "policy")
                        .flatMap(file -> PolicyChoice.of(file.toString(), faults));
                faults.throwIfAny();
                Sides sides = people(sent, folder, areForms ? "form_" : "", locale);
                Tables tables = areForms
                        ? forms(sent, sides, folder, faults)
                        : tables(sent, sides, folder);
                Programme people = new ProgrammeFiles(
                        tables.mentors(), tables.mentees(), tables.organisations(), tables.ties(),
                        folder.keep(sent.mentorships(), "mentorships"), List.of(),
                        policy.map(ChosenPolicy::questions).orElse(List.of()), starts).programme(faults);
                return new ProgrammeFacts(
                        people, policy.map(ChosenPolicy::policy).orElse(before.policy()), before.terms());
            } catch (BadInputException bad) {
                throw plain(bad, folder);
            }
        }
    }

    /**
     * Returns what was there with the mentees of a table besides: late applicants.
     *
     * @throws BadInputException with every fault
     */
    ProgrammeFacts adding(MultipartFile mentees, ProgrammeFacts before, LocalDate starts, Locale locale)
            throws IOException {
        try (ImportFolder folder = new ImportFolder()) {
            try {
                InputFaults faults = new InputFaults(Wording.in(locale));
                Path mentors = folder.write(mentors(before.people()));
                Path late = folder.keep(Optional.of(mentees), "late").orElse(mentors);
                Programme read = new ProgrammeFiles(
                        mentors, late, Optional.empty(), List.of(), Optional.empty(), List.of(), starts)
                        .programme(faults);
                Programme.Builder all = Programme.builder(before.people());
                for (Mentee one : read.mentees()) {
                    one.profile().organisation()
                            .filter(id -> before.people().organisation(id).isEmpty())
                            .ifPresent(id -> all.organisation(Organisation.of(id)));
                    all.mentee(one);
                }
                return new ProgrammeFacts(all.build(), before.policy(), before.terms());
            } catch (BadInputException bad) {
                throw plain(bad, folder);
            }
        }
    }

    /** The ids of mentors, for whom mentees may wish. */
    private static OutputFile mentors(Programme people) {
        Programme.Builder mentors = Programme.builder(people.start());
        people.mentors().forEach(one -> mentors.mentor(Mentor.builder(one.id()).build()));
        return ProgrammeSheets.of(mentors.build(), Wording.in(Locale.ENGLISH), Layout.COMMAS).stream()
                .filter(file -> file.name().equals("mentors.csv"))
                .findFirst()
                .orElseThrow();
    }

    private record Tables(Path mentors, Path mentees, Optional<Path> organisations, List<Path> ties) {}

    private record Sides(Path mentors, Path mentees) {
        Path of(Side side) {
            return side == Side.MENTORS ? mentors : mentees;
        }
    }

    private static Tables tables(Sent sent, Sides people, ImportFolder folder) throws IOException {
        return new Tables(
                people.mentors(), people.mentees(),
                folder.keep(sent.organisations(), "organisations"), ties(sent, folder));
    }

    /** Keeps the files of both sides, or says which are missing. */
    private Sides people(Sent sent, ImportFolder folder, String prefix, Locale locale) throws IOException {
        Optional<Path> mentors = folder.keep(sent.mentors(), prefix + Side.MENTORS.key());
        Optional<Path> mentees = folder.keep(sent.mentees(), prefix + Side.MENTEES.key());
        if (mentors.isPresent() && mentees.isPresent()) {
            return new Sides(mentors.get(), mentees.get());
        }
        List<Fault> missing = Arrays.stream(Side.values())
                .filter(side -> (side == Side.MENTORS ? mentors : mentees).isEmpty())
                .map(side -> missing(side, locale))
                .toList();
        throw new BadInputException(missing, missing.size());
    }

    private static List<Path> ties(Sent sent, ImportFolder folder) throws IOException {
        return Stream.of(folder.keep(sent.ties(), "ties"), folder.keep(sent.personalTies(), "personal_ties"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Tables forms(Sent sent, Sides people, ImportFolder folder, InputFaults faults)
            throws IOException {
        Remarks remarks = new Remarks(faults.wording());
        Optional<Path> mapping = folder.keep(sent.mapping(), "mapping");
        List<MappedForm> forms = new ArrayList<>();
        for (Side side : Side.values()) {
            for (FormTable table : FormFile.read(people.of(side), faults)) {
                (mapping.isPresent()
                        ? MappingReader.read(mapping.get(), faults)
                        : Proposer.propose(table, Optional.of(side), Asker.NOBODY, remarks, faults))
                        .ifPresent(one -> forms.add(new MappedForm(table, one)));
            }
        }
        faults.throwIfAny();
        List<CleanTable> tables = FormImport.run(forms, remarks, faults).orElse(List.of());
        faults.throwIfAny();
        for (CleanTable table : tables) {
            folder.write(table);
        }
        return new Tables(
                folder.write(table(tables, Side.MENTORS.file())),
                folder.write(table(tables, Side.MENTEES.file())),
                folder.keep(sent.organisations(), "organisations")
                        .or(() -> Optional.of(FormImport.ORGANISATIONS).map(folder::file)),
                ties(sent, folder));
    }

    private static CleanTable table(List<CleanTable> tables, String name) {
        return tables.stream().filter(one -> one.file().equals(name)).findFirst().orElseThrow();
    }

    private Fault missing(Side side, Locale locale) {
        String people = messages.getMessage("people." + side.key(), null, locale);
        return new Fault(
                side.file(),
                "",
                messages.getMessage("people.missing", new Object[] {people}, locale),
                messages.getMessage("people.missing.advice", null, locale));
    }

    private static BadInputException plain(BadInputException bad, ImportFolder folder) {
        return new BadInputException(
                bad.faults().stream()
                        .map(one -> new Fault(
                                folder.plain(one.id()), one.value(), folder.plain(one.problem()), one.advice()))
                        .toList(),
                bad.count());
    }
}
