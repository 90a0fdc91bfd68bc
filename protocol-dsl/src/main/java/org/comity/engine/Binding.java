package org.comity.engine;

import java.util.BitSet;
import org.comity.clause.Layer;

/**
 * Which of the rules that stand count.
 *
 * <p>An exception, one that only lifts included, speaks only where a rule that it is an exception to applies. A rule is defeated by
 * one that speaks, is not defeated itself, and prevails over it. What is then left is ranked by layers.
 */
final class Binding {

    private final BitSet counting;
    private final BitSet[] defeatedBy;

    private Binding(BitSet counting, BitSet[] defeatedBy) {
        this.counting = counting;
        this.defeatedBy = defeatedBy;
    }

    static Binding of(Ruleset rules, BitSet standing) {
        BitSet speaking = new BitSet();
        for (int at = rules.size() - 1; at >= 0; at--) {
            int rule = rules.inOrder(at);
            if (standing.get(rule)
                    && (rules.limits(rule).isEmpty() || rules.limits(rule).intersects(speaking))) {
                speaking.set(rule);
            }
        }
        BitSet counting = new BitSet();
        BitSet[] defeatedBy = new BitSet[rules.size()];
        for (int rule = 0; rule < defeatedBy.length; rule++) {
            defeatedBy[rule] = new BitSet();
        }
        for (int at = 0; at < rules.size(); at++) {
            int rule = rules.inOrder(at);
            if (!speaking.get(rule) || !defeatedBy[rule].isEmpty()) {
                continue;
            }
            counting.set(rule);
            BitSet targets = rules.defeats(rule);
            for (int target = targets.nextSetBit(0); target >= 0; target = targets.nextSetBit(target + 1)) {
                if (speaking.get(target)) {
                    defeatedBy[target].set(rule);
                }
            }
        }
        Binding binding = new Binding(counting, defeatedBy);
        binding.rankLayers(rules);
        return binding;
    }

    /**
     * Between layers the higher decides, and the lower that takes away what it gives is defeated. Where the higher only gives no
     * right, a lower that opens the act widens it, and prevails.
     */
    private void rankLayers(Ruleset rules) {
        if (!rules.hasLayers()) {
            return;
        }
        for (Layer layer : Layer.values()) {
            BitSet candidates = (BitSet) counting.clone();
            for (int high = candidates.nextSetBit(0); high >= 0; high = candidates.nextSetBit(high + 1)) {
                if (rules.get(high).layer() == layer && !rules.get(high).onlyGivesNoRight()) {
                    for (int low = candidates.nextSetBit(0); low >= 0; low = candidates.nextSetBit(low + 1)) {
                        defeatIf(isAbove(rules.get(high), rules.get(low)), low, high);
                    }
                }
            }
        }
        BitSet left = (BitSet) counting.clone();
        for (int high = left.nextSetBit(0); high >= 0; high = left.nextSetBit(high + 1)) {
            for (int low = left.nextSetBit(0); low >= 0; low = left.nextSetBit(low + 1)) {
                defeatIf(isAbove(rules.get(high), rules.get(low)), high, low);
            }
        }
    }

    private void defeatIf(boolean prevails, int rule, int by) {
        if (prevails) {
            counting.clear(rule);
            defeatedBy[rule].set(by);
        }
    }

    private static boolean isAbove(Rule higher, Rule lower) {
        return higher.layer().compareTo(lower.layer()) < 0 && higher.opposes(lower);
    }

    /** The rules that speak and are not defeated. */
    BitSet counting() {
        return counting;
    }

    /** The rules that defeat a rule; none for one that counts or does not speak. */
    BitSet defeatedBy(int rule) {
        return defeatedBy[rule];
    }
}
