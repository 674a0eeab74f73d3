package org.tandem.matching.examples.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.config.NetworkConfig;
import java.util.List;

/** How a process becomes a member: on this machine alone unless it is told of others, found by no broadcast, and telling nobody. */
final class ClusterMembers {
    /** Tasks wait in a queue for each partition, as many as this. */
    private static final int QUEUE = 10_000;

    private static final int PARTITIONS = 31;

    private ClusterMembers() {}

    /** A member that waits for nobody. */
    static Config alone() {
        Config config = new Config();
        config.setClusterName("tandem");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.partition.count", Integer.toString(PARTITIONS));
        config.getIntegrityCheckerConfig().setEnabled(false);
        config.getDurableExecutorConfig(Night.TASKS).setCapacity(QUEUE).setDurability(1).setPoolSize(1);
        NetworkConfig network = config.getNetworkConfig();
        network.setPortAutoIncrement(true);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin().getMulticastConfig().setEnabled(false);
        return config;
    }

    /** A member on the loopback address that knows the others by their ports. */
    static Config of(int port, List<Integer> ports) {
        Config config = alone();
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        NetworkConfig network = config.getNetworkConfig();
        network.setPort(port).setPortAutoIncrement(false);
        network.getJoin().getTcpIpConfig().setEnabled(true);
        ports.forEach(other -> network.getJoin().getTcpIpConfig().addMember("127.0.0.1:" + other));
        return config;
    }
}
