package org.comity.ruling;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * What a choice gives that was open to the person asking.
 *
 * @param choices the name of the value of each choice
 * @param outcomes the outcomes reachable with it, one where the facts are known
 */
public record Alternative(ImmutableMap<String, String> choices, ImmutableSet<Outcome> outcomes) {

    @Override
    public String toString() {
        return choices + " gives " + outcomes;
    }
}
