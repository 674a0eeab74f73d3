package org.tandem.matching.desk.api;

import java.security.Principal;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.desk.change.BadRequestException;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.change.Receipts;
import org.tandem.matching.desk.change.StepOrder;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.life.Separation;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/** Changes a programme. {@code If-Match} says which version was looked at; {@code Idempotency-Key} makes a request safe to send again. */
@RestController
@RequestMapping("/api/programmes/{id}")
class ChangeApi {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final DeskChanges changes;
    private final Receipts receipts;

    ChangeApi(ProgrammeRows programmes, Rounds rounds, DeskChanges changes, Receipts receipts) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.changes = changes;
        this.receipts = receipts;
    }

    @PostMapping("/decisions")
    ResponseEntity<ApiValues.ChangeValue> decide(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody ApiValues.DecisionValue value,
            Principal who) {
        ChangeOrder order = order(who, id, seen);
        return once(order, key, value, () -> changes.decide(
                order, new Decision(value.kind(), value.mentor(), value.mentee())));
    }

    @PostMapping("/decisions/undo")
    ResponseEntity<ApiValues.ChangeValue> undo(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Principal who) {
        ChangeOrder order = order(who, id, seen);
        return once(order, key, "undo", () -> changes.undo(order));
    }

    @PostMapping("/publications")
    ResponseEntity<ApiValues.ChangeValue> publish(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody ApiValues.PublicationValue value,
            Principal who) {
        ChangeOrder order = order(who, id, seen);
        return once(order, key, value, () -> changes.publish(order, value.draft()));
    }

    /** Without a version: of those who ask for the same place, the first has it. */
    @PostMapping("/assignments")
    ResponseEntity<ApiValues.ChangeValue> assign(
            @PathVariable String id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody ApiValues.AssignmentValue value,
            Principal who) {
        ChangeOrder order = new ChangeOrder(who.getName(), id, OptionalLong.empty());
        return once(order, key, value, () -> changes.assign(
                order, Way.COORDINATOR_ASSIGNED, new Pair(value.mentor(), value.mentee())));
    }

    @PostMapping("/steps")
    ResponseEntity<ApiValues.ChangeValue> step(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody ApiValues.StepValue value,
            Principal who) {
        ChangeOrder order = order(who, id, seen);
        return once(order, key, value, () -> changes.step(order, new StepOrder(
                value.step(),
                new Pair(value.mentor(), value.mentee()),
                Objects.requireNonNullElse(value.by(), Role.MENTEE),
                Objects.requireNonNullElse(value.cause(), Separation.Cause.NOT_SAID))));
    }

    /** Replaces the people, in the library's form. */
    @PutMapping("/people")
    ResponseEntity<ApiValues.ChangeValue> people(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody Programme people,
            Principal who) {
        ProgrammeFacts before =
                rounds.of(programmes.get(id)).facts();
        ChangeOrder order = order(who, id, seen);
        return answer(changes.replace(order, new ProgrammeFacts(people, before.policy(), before.terms())));
    }

    private static ChangeOrder order(Principal who, String programme, String seen) {
        String version = seen.replace("\"", "");
        if (!version.matches("[0-9]{1,18}")) {
            throw new BadRequestException(
                    "The header If-Match must hold a version.\nMaybe send the ETag of the programme.");
        }
        return new ChangeOrder(who.getName(), programme, OptionalLong.of(Long.parseLong(version)));
    }

    private ResponseEntity<ApiValues.ChangeValue> once(
            ChangeOrder order, @Nullable String key, Object request, LongSupplier change) {
        if (key == null) {
            return answer(change.getAsLong());
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadRequestException("The header " + KEY + " must hold 1 to " + LONGEST_KEY
                    + " characters.\nMaybe use a UUID.");
        }
        return answer(receipts.once(
                order, key, order.programme() + " " + order.seen() + " " + request, change));
    }

    private static ResponseEntity<ApiValues.ChangeValue> answer(long version) {
        return ResponseEntity.ok().eTag(Long.toString(version)).body(new ApiValues.ChangeValue(version));
    }
}
