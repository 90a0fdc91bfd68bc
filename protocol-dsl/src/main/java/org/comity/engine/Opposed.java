package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.comity.engine.ActAnalysis.Hit;

/** Finds clauses that point against each other where neither gives way. */
final class Opposed {

    /** Two rules, by the places of their clauses. */
    private record Pair(int one, int other) {}

    private Opposed() {}

    static ImmutableList<Hit> in(Situations situations, Fewest fewest) {
        Ruleset rules = situations.rules();
        Map<Pair, Pair> byPlace =
                new TreeMap<>(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        for (Situations.Situation situation : situations.all()) {
            BitSet counting = situation.binding().counting();
            for (int one = counting.nextSetBit(0); one >= 0; one = counting.nextSetBit(one + 1)) {
                for (int other = counting.nextSetBit(one + 1); other >= 0; other = counting.nextSetBit(other + 1)) {
                    if (oppose(situations, one, other)) {
                        byPlace.putIfAbsent(
                                new Pair(
                                        rules.get(one).place(), rules.get(other).place()),
                                new Pair(one, other));
                    }
                }
            }
        }
        return byPlace.values().stream()
                .map(pair -> hit(situations, fewest, pair))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean oppose(Situations situations, int one, int other) {
        Rule rule = situations.rules().get(one);
        Rule against = situations.rules().get(other);
        return rule.norm().act() == situations.act()
                && against.norm().act() == situations.act()
                && rule.opposes(against);
    }

    private static Hit hit(Situations situations, Fewest fewest, Pair pair) {
        Predicate<BitSet> both = standing -> {
            Situations.Situation situation = situations.of(standing);
            return situation.counts(pair.one()) && situation.counts(pair.other());
        };
        return new Hit(
                ImmutableList.of(situations.clause(pair.one()), situations.clause(pair.other())),
                fewest.named(fewest.after(fewest.together(pair.one(), pair.other()), both)
                        .orElseThrow()));
    }
}
