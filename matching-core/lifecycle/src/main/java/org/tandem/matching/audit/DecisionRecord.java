package org.tandem.matching.audit;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Limits;

/**
 * What was decided, from what, by which rules, and how good it is: one document that can be kept, compared and checked. It
 * has the fingerprints of all facts and of the policy, the seed and limits, coordinators' decisions, every match with the
 * points of every criterion, who is unmatched and why, and the proof or the gap. The same inputs give the same bytes. It
 * carries ids and figures, no names. Rules and criteria of the caller's own are known by their names and settings only:
 * a policy that changes their code should change its name.
 */
public final class DecisionRecord {
    /** The version of the form of records. */
    static final int FORMAT = 1;

    private static final String ERASED = "erased";

    private final Json document;

    private DecisionRecord(Json document) {
        this.document = document;
    }

    /**
     * Returns the record of {@code plan}, which a search within {@code limits} made of {@code compatibility}.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people, other pairs or another policy, or has a match
     *     that is not eligible or has other points
     */
    public static DecisionRecord of(Compatibility compatibility, Plan plan, Limits limits) {
        checkPoints(compatibility.graph(), plan, PlanPairs.of(compatibility, plan));
        Programme programme = compatibility.programme();
        Json facts = Json.of(ImmutableMap.of(
                "fingerprint", Json.of(Fingerprint.of(FingerprintFacts.of(programme))),
                "start", Json.of(programme.start().toString()),
                "end", Json.of(programme.end().toString()),
                "mentors", Json.of(programme.mentors().size()),
                "mentees", Json.of(programme.mentees().size()),
                "pairs", Json.of(compatibility.basis().pairs())));
        List<Json> decisions = programme.decisions().stream()
                .map(decision -> Json.of(Map.of(
                        "kind", Json.of(decision.kind().name()),
                        "mentor", Json.of(decision.mentor()),
                        "mentee", Json.of(decision.mentee()))))
                .toList();
        return new DecisionRecord(document(facts, decisions, compatibility.policy(), limits, plan));
    }

    /**
     * Returns the record of {@code plan}, which a search within {@code limits} made of the caller's own scores.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people or pairs, or has a match that is not eligible
     *     or has other points
     */
    public static DecisionRecord of(CompatibilityGraph graph, Plan plan, Limits limits) {
        checkPoints(graph, plan, PlanPairs.of(graph, plan));
        Json facts = Json.of(ImmutableMap.of(
                "fingerprint", Json.of(Fingerprint.of(FingerprintFacts.of(graph))),
                "mentors", Json.of(graph.mentorCount()),
                "mentees", Json.of(graph.menteeCount())));
        return new DecisionRecord(document(facts, List.of(), Policy.builder("own scores").build(), limits, plan));
    }

    private static void checkPoints(CompatibilityGraph graph, Plan plan, int[] pairs) {
        long points = IntStream.of(pairs).mapToLong(graph::points).sum() - plan.charges();
        if (points != plan.points()) {
            throw new IllegalArgumentException("The points (" + plan.points() + ") of the plan must be " + points
                    + " by its pairs and charges.\nMaybe the plan was made by another policy.");
        }
    }

    private static Json document(Json facts, List<Json> decisions, Policy policy, Limits limits, Plan plan) {
        return Json.of(ImmutableMap.<String, Json>builder()
                .put("format", Json.of(FORMAT))
                .put("library", Json.of(LibraryVersion.OF_LIBRARY))
                .put("programme", facts)
                .put("decisions", Json.of(decisions))
                .put("policy", PolicyFacts.of(policy))
                .put("limits", LimitFacts.of(limits))
                .put("result", PlanFacts.of(plan))
                .buildOrThrow());
    }

    /**
     * Reads a record back.
     *
     * @throws IllegalArgumentException if {@code json} is no record or one of another form; says where
     */
    public static DecisionRecord parse(String json) {
        Json document = Json.read(json);
        Json format = new JsonPath(document).get("format");
        if (!format.equals(Json.of(FORMAT))) {
            throw new IllegalArgumentException("The form (" + format.write() + ") of the record must be "
                    + FORMAT + ".\nMaybe it was written by another version of the library.");
        }
        return new DecisionRecord(document);
    }

    /**
     * Returns the plan that was recorded, equal to what the search returned, without searching again. What it reaches is judged
     * anew; bounds and proofs are those of the record, which hold because facts and policy are the same.
     *
     * @throws IllegalArgumentException if the record is of another policy, of other facts or of other pairs, says which; or if it
     *     was edited so that its matches are not what it says
     */
    public Plan plan(Compatibility compatibility) {
        return RecordedPlan.of(this, compatibility);
    }

    /**
     * Returns the plan of the caller's own scores that was recorded, equal to what the search returned.
     *
     * @throws IllegalArgumentException if the record is of other scores, or was edited so that its matches are not what it says
     */
    public Plan plan(CompatibilityGraph graph) {
        return RecordedPlan.of(this, graph);
    }

    /** Returns the document as canonical JSON (RFC 8785). */
    public String json() {
        return document.write();
    }

    /** Returns the SHA-256 of the document in UTF-8, as 64 hexadecimal digits, to quote or to sign. */
    public String fingerprint() {
        return Fingerprint.of(document);
    }

    /** Returns a copy in which other ids stand for some people; the fingerprints are still those of the facts with theirs. */
    DecisionRecord withIds(Pseudonyms pseudonyms) {
        return new DecisionRecord(pseudonyms.json(document));
    }

    /** Returns a copy that says that people were taken out. */
    DecisionRecord erased() {
        JsonPath path = new JsonPath(document);
        ImmutableMap.Builder<String, Json> members = ImmutableMap.builder();
        path.members().forEach((name, value) -> {
            if (!name.equals(ERASED)) {
                members.put(name, value);
            }
        });
        return new DecisionRecord(Json.of(members.put(ERASED, Json.of(true)).buildOrThrow()));
    }

    /** Returns whether people were taken out. */
    boolean isErased() {
        return new JsonPath(document).has(ERASED);
    }

    /** Returns a copy that says whether people were taken out as another one does. */
    DecisionRecord erasedLike(DecisionRecord other) {
        return other.isErased() ? erased() : this;
    }

    /** Returns whether both tell the same plan, in whatever order. */
    boolean hasResultOf(DecisionRecord other) {
        return inOrder(new JsonPath(document).get("result"))
                .equals(inOrder(new JsonPath(other.document).get("result")));
    }

    private static Json inOrder(Json json) {
        return switch (json) {
            case Json.Members members -> {
                ImmutableMap.Builder<String, Json> sorted = ImmutableMap.builder();
                members.members().forEach((name, value) -> sorted.put(name, inOrder(value)));
                yield Json.of(sorted.buildOrThrow());
            }
            case Json.Elements list -> Json.of(list.elements().stream()
                    .map(DecisionRecord::inOrder)
                    .sorted(Comparator.comparing(Json::write))
                    .toList());
            default -> json;
        };
    }

    Json document() {
        return document;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionRecord another && another.document.equals(document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    /** Shows the fingerprint. */
    @Override
    public String toString() {
        return "DecisionRecord[" + fingerprint() + "]";
    }
}
