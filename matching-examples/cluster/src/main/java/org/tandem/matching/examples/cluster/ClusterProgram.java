package org.tandem.matching.examples.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Matches programmes in a night: {@code night folder folder …} each on a member, {@code parts folder} one in parts, {@code member}
 * helps until it is stopped. Without {@code -Dports=port,port,…} one process does all.
 */
public final class ClusterProgram {
    private ClusterProgram() {}

    /**
     * Runs one of these.
     *
     * @throws IllegalArgumentException if the arguments are none of these; nothing is started then
     */
    public static void main(String[] arguments) throws Exception {
        String all = String.join(" ", arguments);
        if (!all.equals("member") && !all.matches("night( \\S+)+|parts \\S+")) {
            throw new IllegalArgumentException("The arguments (" + all
                    + ") must be night with folders, parts with one folder, or member.\nMaybe add -Dcluster=\"parts FOLDER\".");
        }
        List<Integer> ports = Stream.of(System.getProperty("ports", "").split(",", -1))
                .filter(port -> !port.isEmpty())
                .map(Integer::valueOf)
                .toList();
        Config config = ports.isEmpty() ? ClusterMembers.alone() : ClusterMembers.of(ports.get(0), ports);
        HazelcastInstance member = Hazelcast.newHazelcastInstance(config);
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            Night night = new Night(member);
            switch (arguments[0]) {
                case "night" -> night.programmes(rest).forEach((folder, plan) -> print(folder, plan));
                case "parts" -> print(rest.get(0), night.programme(rest.get(0)));
                default -> Thread.currentThread().join();
            }
        } finally {
            // Otherwise its threads would keep the process alive.
            member.shutdown();
        }
    }

    private static void print(String folder, PartPlan plan) {
        System.out.println(folder + ": " + plan.pairs().size() + " matches, "
                + (plan.proven() ? "proven optimal" : "not proven") + ", " + plan.values());
    }
}
