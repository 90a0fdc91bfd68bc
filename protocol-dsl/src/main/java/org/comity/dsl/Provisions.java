package org.comity.dsl;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.comity.clause.Clause;

/**
 * Clauses that belong together: a fragment that several profiles take in, or one paragraph that speaks of several acts. Immutable
 * and thread-safe.
 *
 * @param clauses the clauses, in document order
 */
public record Provisions(ImmutableList<Clause> clauses) implements Sentence {

    /**
     * Puts sentences together.
     *
     * @param sentences the sentences
     * @return all of their clauses, each once
     */
    public static Provisions of(Sentence... sentences) {
        Set<Clause> clauses = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            clauses.addAll(sentence.clauses());
        }
        return new Provisions(ImmutableList.copyOf(clauses));
    }

    /**
     * Adds sentences behind these.
     *
     * @param more the sentences
     * @return all clauses, each once; adding what is there already changes nothing
     */
    public Provisions and(Sentence... more) {
        return of(this, of(more));
    }
}
