package org.tandem.matching.examples.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.policy.Level;

/** Three members on the loopback address, of which one dies while it works, against one process. */
class NightTest {
    private static final int TOWNS = 12;

    private final List<HazelcastInstance> members = new ArrayList<>();

    @AfterEach
    void endAll() {
        members.forEach(member -> member.getLifecycleService().terminate());
    }

    private HazelcastInstance member(Config config) {
        HazelcastInstance member = Hazelcast.newHazelcastInstance(config);
        members.add(member);
        return member;
    }

    @Test
    void aMemberDiesInTheMidstAndThePlanIsThatOfOneMachine(@TempDir Path folder) throws Exception {
        String towns = Towns.write(folder.resolve("towns"), TOWNS, 1);
        String others = Towns.write(folder.resolve("others"), 2, 2);
        List<Integer> ports = freePorts(3);
        AtomicReference<String> victim = new AtomicReference<>();
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        for (int port : ports) {
            Config config = ClusterMembers.of(port, ports);
            String name = "member " + port;
            config.setInstanceName(name);
            Runnable stopHere = () -> {
                // The first to whom the caller, which must live, is another.
                if (port != ports.get(0) && (victim.compareAndSet(null, name) || name.equals(victim.get()))) {
                    atWork.countDown();
                    waitFor(dead);
                }
            };
            config.getUserContext().put(Task.BEFORE, stopHere);
            member(config);
        }
        assertThat(members.get(0).getCluster().getMembers()).hasSize(3);
        while (!members.get(0).getPartitionService().isClusterSafe()) {
            Thread.onSpinWait();
        }

        Night night = new Night(members.get(0), TOWNS);
        CompletableFuture<PartPlan> found =
                CompletableFuture.supplyAsync(() -> unchecked(() -> night.programme(towns)));
        atWork.await();
        HazelcastInstance dying = Hazelcast.getHazelcastInstanceByName(victim.get());
        dying.getLifecycleService().terminate();
        dead.countDown();
        PartPlan plan = found.get();

        assertThat(members.get(0).getCluster().getMembers()).hasSize(2);
        FolderVersion files = FolderVersion.of(towns);
        PartPlan whole = new MatchTask(files, null).answer(Folder.read(files));
        assertThat(plan.proven()).isTrue();
        assertThat(plan.pairs()).hasSizeGreaterThan(TOWNS);
        assertThat(plan).isEqualTo(new Night(member(ClusterMembers.alone()), TOWNS).programme(towns));
        // All are alike in the first town, which so says nothing of urgency.
        TreeMap<Level, Long> told = new TreeMap<>(whole.values());
        told.keySet().retainAll(plan.values().keySet());
        assertThat(plan.values()).isEqualTo(told).containsKey(Level.POINTS);
        assertThat(plan.bounds()).isEqualTo(plan.values());
        assertThat(night.programmes(List.of(others, towns)))
                .containsOnlyKeys(others, towns)
                .containsEntry(towns, whole);
    }

    @Test
    void aMemberWithOtherFilesRefusesAndOneThatReadThemBeforeReadsThemAnew(@TempDir Path folder) throws Exception {
        String towns = Towns.write(folder, 2, 1);
        FolderVersion first = FolderVersion.of(towns);
        MatchTask task = new MatchTask(first, null);
        PartPlan plan = task.call();
        Towns.write(folder, 3, 1);
        FolderVersion second = FolderVersion.of(towns);
        assertThat(Folder.read(second).mentees()).hasSize(24);
        assertThat(task.call()).isEqualTo(plan);

        Towns.write(folder, 4, 1);
        assertThatThrownBy(new MatchTask(new FolderVersion(towns, "others"), null)::call)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(towns)
                .hasMessageContaining("\nMaybe copy them to every member");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T unchecked(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Integer> freePorts(int count) throws Exception {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }
}
