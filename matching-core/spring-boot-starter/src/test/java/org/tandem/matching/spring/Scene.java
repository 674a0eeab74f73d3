package org.tandem.matching.spring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.test.TestPeople;

/** Two people, a policy, a policy that holds a search until the test lets it go, and a store that notes what it is told. */
final class Scene implements SearchStore {
    static final Programme PROGRAMME =
            TestPeople.programme(TestPeople.mentor("M-1"), TestPeople.mentee("T-1")).build();
    static final Policy POLICY = Policy.builder("open").build();

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    final List<String> told = Collections.synchronizedList(new ArrayList<>());
    final Map<UUID, Optional<SearchOrder>> left = new LinkedHashMap<>();

    /** Returns what is held where its pair is judged. */
    SearchOrder held() {
        return new SearchOrder("held", PROGRAMME, Policy.builder("held").rule(Rule.of("held", (mentor, mentee) -> {
            reached.countDown();
            return await(go);
        })).build());
    }

    static SearchOrder open(String key) {
        return new SearchOrder(key, PROGRAMME, POLICY);
    }

    static SearchOrder failing() {
        return new SearchOrder("failing", PROGRAMME,
                Policy.builder("failing").rule(Rule.of("fails", (mentor, mentee) -> {
                    throw new IllegalStateException("as planned");
                })).build());
    }

    void awaitHeld() {
        await(reached);
    }

    void letGo() {
        go.countDown();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void submitted(UUID search, SearchOrder order) {
        if (order.key().equals("not storable")) {
            throw new IllegalStateException("as planned");
        }
        told.add("submitted " + order.key());
    }

    @Override
    public void found(UUID search, FoundPlan found) {
        if (found.order().key().equals("plan not storable")) {
            throw new IllegalStateException("as planned");
        }
        told.add("found " + found.order().key() + " " + found.plan().matched());
    }

    @Override
    public void ended(UUID search, SearchState state) {
        told.add("ended " + state);
    }

    @Override
    public Map<UUID, Optional<SearchOrder>> unfinished() {
        return left;
    }
}
