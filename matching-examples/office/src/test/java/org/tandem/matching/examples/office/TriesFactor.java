package org.tandem.matching.examples.office;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Multiplies the tries of every property by the system property {@code tandem.tries.factor}, 1 where it is not set. What a
 * property states with {@code tries} is enough for every build; the profile {@code thorough} sets the factor. jqwik finds this
 * class through {@code META-INF/services}.
 */
public final class TriesFactor implements AroundPropertyHook {
    private static final int FACTOR = Integer.getInteger("tandem.tries.factor", 1);

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.tries().ifPresent(tries -> attributes.setTries(Math.multiplyExact(tries, FACTOR)));
        return property.execute();
    }
}
