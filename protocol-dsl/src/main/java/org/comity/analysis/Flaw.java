package org.comity.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.comity.clause.Clause;
import org.comity.question.Act;

/**
 * One thing that is wrong with a profile, or that its author may not have meant. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param act the act that it is about
 * @param clauses the clause at fault first, then those that make it so; none for a silence
 * @param facts facts that show it, by the names that {@link org.comity.question.Question#named} takes; none of them can be left out
 */
public record Flaw(FlawKind kind, Act<?> act, ImmutableList<Clause> clauses, ImmutableMap<String, String> facts) {}
