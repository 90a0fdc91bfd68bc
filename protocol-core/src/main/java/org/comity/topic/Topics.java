package org.comity.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.stream.Stream;
import org.comity.question.Act;
import org.comity.question.Names;

/** The catalogue of everything that can be asked. Adding a topic takes its own file and one line here. */
public final class Topics {

    private static final ImmutableMap<String, Act<?>> ACTS = Stream.<Collection<? extends Act<?>>>of( //
                    DocumentAccess.ACTS)
            .flatMap(Collection::stream)
            .collect(ImmutableMap.toImmutableMap(Act::name, act -> act));

    private Topics() {}

    /**
     * Everything that can be asked.
     *
     * @return the acts, by topic
     */
    public static ImmutableList<Act<?>> acts() {
        return ACTS.values().asList();
    }

    /**
     * What a question of a name asks about.
     *
     * @param name the kebab-case name
     * @return the act
     * @throws IllegalArgumentException where no topic has such a question; the message suggests one
     */
    public static Act<?> act(String name) {
        Act<?> act = ACTS.get(name);
        if (act == null) {
            throw new IllegalArgumentException(
                    "no question is called `" + name + "`: " + Names.remedy(name, ACTS.keySet()));
        }
        return act;
    }
}
