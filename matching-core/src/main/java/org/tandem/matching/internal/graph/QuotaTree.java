package org.tandem.matching.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.policy.Quota;

/** The groups that limit one side of the matches, as trees: what lies in a group lies in its parent, too. Immutable. */
public final class QuotaTree {
    private static final int UNKNOWN = -2;

    private final int[] left;
    private final int[] parent;
    private final int[] lowest;

    private QuotaTree(int[] left, int[] parent, int[] lowest) {
        this.left = left;
        this.parent = parent;
        this.lowest = lowest;
    }

    /** One group of one quota. */
    private record Node(PreparedQuota quota, int group, int size) {}

    /** Builds the trees of all quotas of a kind; quotas whose groups cross are faults. */
    static QuotaTree of(Quota.Kind kind, List<PreparedQuota> quotas, int people, Faults faults) {
        List<Node> nodes = new ArrayList<>();
        List<List<Integer>> nodesOfPerson = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            nodesOfPerson.add(new ArrayList<>());
        }
        for (PreparedQuota quota : quotas) {
            if (quota.kind() == kind) {
                int first = nodes.size();
                int[] sizes = new int[quota.keys().size()];
                for (int p = 0; p < people; p++) {
                    int group = quota.group(p);
                    if (group != PreparedQuota.NONE) {
                        sizes[group]++;
                        nodesOfPerson.get(p).add(first + group);
                    }
                }
                for (int group = 0; group < sizes.length; group++) {
                    nodes.add(new Node(quota, group, sizes[group]));
                }
            }
        }
        int[] parent = new int[nodes.size()];
        Arrays.fill(parent, UNKNOWN);
        int[] lowest = new int[people];
        for (int p = 0; p < people; p++) {
            List<Integer> chain = nodesOfPerson.get(p);
            chain.sort(Comparator.comparingInt((Integer node) -> nodes.get(node).size)
                    .thenComparing(Comparator.naturalOrder()));
            lowest[p] = chain.isEmpty() ? PreparedQuota.NONE : chain.get(0);
            for (int at = 0; at < chain.size(); at++) {
                int next = at + 1 < chain.size() ? chain.get(at + 1) : PreparedQuota.NONE;
                int node = chain.get(at);
                if (parent[node] == UNKNOWN) {
                    parent[node] = next;
                } else if (parent[node] != next) {
                    int other = Math.max(parent[node], next);
                    crossing(nodes.get(node), nodes.get(other), faults);
                }
            }
        }
        int[] left = nodes.stream().mapToInt(node -> node.quota.left(node.group)).toArray();
        return new QuotaTree(left, parent, lowest);
    }

    private static void crossing(Node node, Node other, Faults faults) {
        String subject = "quota (" + node.quota.name() + ")";
        faults.add(
                subject,
                Faults.quote(node.quota.keys().get(node.group)),
                "The group (" + Faults.quote(node.quota.keys().get(node.group)) + ") of " + subject
                        + " lies partly inside and partly outside the group ("
                        + Faults.quote(other.quota.keys().get(other.group)) + ") of quota (" + other.quota.name()
                        + ").",
                "use groups that nest, such as organisations within sectors.");
    }

    /** Returns the number of groups. */
    public int size() {
        return left.length;
    }

    /** Returns the number of people, in groups or not. */
    public int people() {
        return lowest.length;
    }

    /** Returns how many more matches a group allows; 0 or more. */
    public int left(int group) {
        return left[group];
    }

    /** Returns the next greater group, or {@link PreparedQuota#NONE}. */
    public int parent(int group) {
        return parent[group];
    }

    /** Returns the smallest group of a person, or {@link PreparedQuota#NONE}. */
    public int lowest(int person) {
        return lowest[person];
    }
}
