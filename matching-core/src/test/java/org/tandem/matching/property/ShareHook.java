package org.tandem.matching.property;

import java.util.List;
import java.util.Map;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Fails every property of the module that passes without saying, by {@link Share}, that it tested something. Properties of other
 * modules that have these tests on their class path may say so, or state it by jqwik's statistics.
 */
public final class ShareHook implements AroundPropertyHook {
    /** So few cases may all end by chance before they say anything; the profile {@code thorough} makes more. */
    private static final int FEW = 20;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        if (result.status() != Status.SUCCESSFUL) {
            return result;
        }
        Map<String, Share> shares = Share.shares();
        List<String> missed = shares.entrySet().stream()
                .filter(share -> share.getValue().isMissed(result.countTries()))
                .map(share -> share.getValue().text(share.getKey(), result.countTries()))
                .toList();
        if (shares.isEmpty() && result.countTries() >= FEW && isOfThisModule(context.containerClass())) {
            return result.mapToFailed(
                    "The property passes whatever its cases are.%nMaybe say by Share.atLeast() which are interesting?"
                            .formatted());
        }
        return missed.isEmpty() ? result : result.mapToFailed("Too few cases are interesting. " + missed);
    }

    private static boolean isOfThisModule(Class<?> container) {
        return container.getProtectionDomain().getCodeSource().getLocation()
                .equals(ShareHook.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
