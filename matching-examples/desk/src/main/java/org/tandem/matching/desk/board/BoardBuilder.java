package org.tandem.matching.desk.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.life.PairState;
import org.tandem.matching.plan.Load;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** Lays a draft out as a board. */
final class BoardBuilder {
    private final ProgrammeHead head;
    private final Round round;
    private final @Nullable Draft draft;
    private final @Nullable Plan published;
    private final MessageSource messages;
    private final Locale locale;
    private final Programme people;
    private final Wording wording;
    private final Map<String, List<Card>> cards = new HashMap<>();
    private final Map<String, Load> loads = new HashMap<>();

    BoardBuilder(
            ProgrammeHead head, Round round, @Nullable Draft draft, @Nullable Plan published, MessageSource messages,
            Locale locale) {
        this.head = head;
        this.round = round;
        this.draft = draft;
        this.published = published;
        this.messages = messages;
        this.locale = locale;
        people = round.facts().people();
        wording = PersonNames.wording(people, locale);
    }

    /** Returns the board; {@code card} is the mentee picked up, if one is. */
    Board build(@Nullable String card) {
        boolean isCurrent = draft != null && draft.isCurrent();
        round.kept().forEach(this::keep);
        if (draft != null) {
            draft.plan().loads().forEach(load -> loads.put(load.mentor(), load));
            Set<Pair> open = new HashSet<>(round.open());
            draft.plan().matches().forEach(match -> add(match, open));
        }
        Card picked = card == null || draft == null || !isCurrent ? null : picked(card);
        Map<String, MoveCost> costs = picked == null ? Map.of() : costs(picked);
        List<MentorColumn> columns = people.mentors().stream()
                .map(mentor -> column(mentor, costs.get(mentor.id())))
                .collect(Collectors.toCollection(ArrayList::new));
        List<MentorColumn> barred = List.of();
        if (picked != null) {
            columns.sort(Comparator.comparing(MentorColumn::cost, Comparator.nullsFirst(Comparator.naturalOrder())));
            barred = columns.stream()
                    .filter(one -> one.cost() != null && one.cost().kind() == MoveCost.Kind.BARRED)
                    .toList();
            columns.removeAll(barred);
        }
        return new Board(
                head, draft, isCurrent, headline(), columns, barred, aside(isCurrent), picked, faults(), decisions(),
                since(), isCurrent && isNew());
    }

    private void keep(PairState pair) {
        add(pair.mentor(), new Card(pair.mentee(), menteeName(pair.mentee()), Card.State.KEPT,
                say("phase." + pair.phase().name())));
    }

    private void add(Match match, Set<Pair> open) {
        boolean isProposed = open.contains(new Pair(match.mentor(), match.mentee()));
        Card.State state = match.fixed() ? Card.State.FIXED : isProposed ? Card.State.PROPOSED : Card.State.NEW;
        add(match.mentor(), new Card(match.mentee(), menteeName(match.mentee()), state,
                say("fit", Math.round(match.percent()))));
    }

    private void add(String mentor, Card card) {
        cards.computeIfAbsent(mentor, any -> new ArrayList<>()).add(card);
    }

    private String menteeName(String id) {
        return people.mentee(id).map(PersonNames::name).orElse(id);
    }

    private @Nullable Card picked(String mentee) {
        return cards.values().stream().flatMap(List::stream)
                .filter(one -> one.id().equals(mentee) && one.isMovable())
                .findFirst()
                .orElseGet(() -> people.mentee(mentee).isEmpty()
                        ? null
                        : new Card(mentee, menteeName(mentee), Card.State.NEW, ""));
    }

    private Map<String, MoveCost> costs(Card picked) {
        Map<String, MoveCost> costs = draft == null
                ? Map.of()
                : new MovePrices(draft, messages, wording, locale).of(picked.id(), people.mentors());
        cards.forEach((mentor, here) -> {
            if (here.stream().anyMatch(one -> one.id().equals(picked.id()))) {
                costs.put(mentor, new MoveCost(MoveCost.Kind.HERE, say("price.here")));
            }
        });
        return costs;
    }

    private MentorColumn column(Mentor mentor, @Nullable MoveCost cost) {
        List<Card> here = cards.getOrDefault(mentor.id(), List.of());
        Load load = loads.get(mentor.id());
        long kept = here.stream().filter(card -> !card.isMovable()).count();
        int running = load == null ? 0 : Math.toIntExact(Math.max(0, load.running() - kept));
        return new MentorColumn(mentor.id(), PersonNames.name(mentor), mentor.places(), running, here, cost);
    }

    private String headline() {
        if (draft == null) {
            return say("draft.none");
        }
        Plan plan = draft.plan();
        String best =
                draft.changes().map(most -> say("draft.proven.little", most)).orElseGet(() -> say("draft.proven"));
        String proof = plan.gap().map(gap -> gap.say(wording)).orElse(best);
        return say("draft.headline", plan.matched(), plan.wanted(), plan.points()) + " " + proof;
    }

    private List<Aside> aside(boolean isCurrent) {
        if (draft == null) {
            return List.of();
        }
        Map<String, WhyUnmatched> reasons = isCurrent
                ? draft.whyUnmatched().stream()
                        .collect(Collectors.toMap(WhyUnmatched::mentee, Function.identity()))
                : Map.of();
        return draft.plan().unmatched().stream().map(one -> aside(one, reasons.get(one.mentee()))).toList();
    }

    private Aside aside(Unmatched one, @Nullable WhyUnmatched why) {
        String words = why == null ? "" : why.say(wording);
        int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
        return new Aside(
                one.mentee(), menteeName(one.mentee()), words.substring(0, end), words.substring(end).strip());
    }

    private List<String> faults() {
        return new FaultLines(messages, locale).of(round.faults());
    }

    private List<Board.Decided> decisions() {
        return round.standing().decisions().stream()
                .map(one -> new Board.Decided(one, say(
                        "decision." + one.kind(), wording.person(one.mentee()), wording.person(one.mentor()))))
                .toList();
    }

    private String since() {
        return draft == null || published == null
                || !published.basis().criteria().equals(draft.plan().basis().criteria())
                        ? ""
                        : PlanComparison.of(published, draft.plan()).say(wording);
    }

    private boolean isNew() {
        return draft != null && !new HashSet<>(draft.plan().pairs()).equals(new HashSet<>(round.open()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
