package org.tandem.matching.desk.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tandem.matching.desk.board.PriceList;
import org.tandem.matching.desk.person.LinkRows;
import org.tandem.matching.desk.programme.EventRows;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Drafts;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.desk.round.Searches;
import org.tandem.matching.life.Event;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Programme;

/** Looks at programmes, and begins searches. */
@RestController
@RequestMapping("/api/programmes")
class ProgrammeApi {
    private final ProgrammeRows programmes;
    private final EventRows events;
    private final PlanRows plans;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Searches searches;
    private final PriceList prices;
    private final LinkRows links;

    ProgrammeApi(
            ProgrammeRows programmes, EventRows events, PlanRows plans, Rounds rounds, Drafts drafts,
            Searches searches, PriceList prices, LinkRows links) {
        this.programmes = programmes;
        this.events = events;
        this.plans = plans;
        this.rounds = rounds;
        this.drafts = drafts;
        this.searches = searches;
        this.prices = prices;
        this.links = links;
    }

    @GetMapping
    List<ApiValues.ProgrammeValue> all() {
        return programmes.all().stream().map(this::value).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<ApiValues.ProgrammeValue> one(@PathVariable String id) {
        ProgrammeHead head = programmes.get(id);
        return ResponseEntity.ok().eTag(Long.toString(head.version())).body(value(head));
    }

    private ApiValues.ProgrammeValue value(ProgrammeHead head) {
        return new ApiValues.ProgrammeValue(
                head.id(), head.title(), head.starts(), head.version(), head.draft(),
                drafts.of(head).map(Draft::isCurrent).orElse(false), head.published(),
                searches.progress(head).orElse(null), rounds.of(head).faults());
    }

    /** The people, in the library's form. */
    @GetMapping("/{id}/people")
    Programme people(@PathVariable String id) {
        return rounds.of(programmes.get(id)).facts().people();
    }

    /** The plan under review, in the library's form: ids and figures. */
    @GetMapping("/{id}/draft")
    Plan draft(@PathVariable String id) {
        return drafts.of(programmes.get(id)).orElseThrow(() -> new UnknownException("draft")).plan();
    }

    /** The decision record of the draft, byte for byte as it was made. */
    @GetMapping(path = "/{id}/draft/record", produces = MediaType.APPLICATION_JSON_VALUE)
    String record(@PathVariable String id) {
        UUID draft = programmes.get(id).draft();
        if (draft == null) {
            throw new UnknownException("draft");
        }
        return plans.record(draft).orElseThrow(() -> new UnknownException("record"));
    }

    /** What a mentee would cost everybody at every mentor. */
    @GetMapping("/{id}/draft/prices")
    List<ApiValues.PriceValue> prices(@PathVariable String id, @RequestParam String mentee, Locale locale) {
        ProgrammeHead head = programmes.get(id);
        Round round = rounds.of(head);
        Draft draft = drafts.current(head).orElseThrow(() -> new UnknownException("draft"));
        if (round.people().mentee(mentee).isEmpty()) {
            throw new UnknownException("mentee");
        }
        return prices.of(draft, round, mentee, locale).stream()
                .map(one -> new ApiValues.PriceValue(one.mentor(), one.kind(), one.words()))
                .toList();
    }

    /** The events of changes after a version, in the library's form. */
    @GetMapping("/{id}/events")
    List<Event> events(@PathVariable String id, @RequestParam(defaultValue = "-1") long since) {
        return events.since(programmes.get(id).id(), since);
    }

    @PostMapping("/{id}/searches")
    ResponseEntity<Searches.Progress> search(
            @PathVariable String id, @RequestBody(required = false) ApiValues.@Nullable SearchValue value) {
        ProgrammeHead head = programmes.get(id);
        Integer changes = value == null ? null : value.changes();
        UUID search = changes == null
                ? searches.fromScratch(head, rounds.of(head))
                : searches.changing(head, rounds.of(head), changes);
        return ResponseEntity.accepted().body(searches.progress(search).orElseThrow());
    }

    @GetMapping("/{id}/searches/{search}")
    Searches.Progress search(@PathVariable String id, @PathVariable UUID search) {
        programmes.get(id);
        return searches.progress(search).orElseThrow(() -> new UnknownException("search"));
    }

    /** Ends the search that goes on; the best plan so far becomes the draft. */
    @DeleteMapping("/{id}/searches")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void cancel(@PathVariable String id) {
        searches.cancel(programmes.get(id));
    }

    /** Makes a person's own link. */
    @PostMapping("/{id}/links")
    ApiValues.LinkValue link(@PathVariable String id, @RequestBody ApiValues.PersonValue value) {
        Programme people = rounds.of(programmes.get(id)).facts().people();
        boolean isKnown = value.role() == Role.MENTOR
                ? people.mentor(value.person()).isPresent()
                : people.mentee(value.person()).isPresent();
        if (!isKnown) {
            throw new UnknownException("person");
        }
        return new ApiValues.LinkValue(links.make(id, value.role(), value.person()));
    }
}
