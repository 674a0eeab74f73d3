package org.tandem.matching.desk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tandem.matching.Matcher;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Drafts;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.io.sheet.ResultFiles;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** The draft as files: a workbook, tables, a page, figures, the decision record. */
@Controller
class FileController {
    private final ProgrammeRows programmes;
    private final PlanRows plans;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Matcher matcher;
    private final DraftPage page;

    FileController(
            ProgrammeRows programmes, PlanRows plans, Rounds rounds, Drafts drafts, Matcher matcher, DraftPage page) {
        this.programmes = programmes;
        this.plans = plans;
        this.rounds = rounds;
        this.drafts = drafts;
        this.matcher = matcher;
        this.page = page;
    }

    @GetMapping("/programmes/{id}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String name, Locale locale)
            throws IOException {
        ProgrammeHead head = programmes.get(id);
        Draft draft = drafts.of(head).orElseThrow(() -> new UnknownException("draft"));
        if (name.equals(DraftPage.NAME)) {
            return answer(name, page.of(head, rounds.of(head), draft, locale).getBytes(StandardCharsets.UTF_8));
        }
        DecisionRecord record =
                DecisionRecord.parse(plans.record(draft.id()).orElseThrow(() -> new UnknownException("record")));
        Programme people = rounds.of(head).facts().people();
        Summary summary = new Summary(
                people.mentees().size(), people.mentors().size(), draft.plan(), Duration.ZERO,
                matcher.limits().seed(), draft.plan().basis().policyName());
        Layout layout = name.endsWith(".xlsx") ? Layout.WORKBOOK : Layout.COMMAS;
        List<OutputFile> files = ResultFiles.of(
                summary, record, PersonLabels.of(people), Wording.in(locale), layout);
        OutputFile file = files.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownException("file"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeTo(bytes);
        return answer(name, bytes.toByteArray());
    }

    private static ResponseEntity<byte[]> answer(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(name.endsWith(".json") ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
