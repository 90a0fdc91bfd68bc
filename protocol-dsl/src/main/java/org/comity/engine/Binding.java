package org.comity.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which of the rules that stand count.
 *
 * <p>An exception speaks only where a rule that it is an exception to applies. A rule is defeated by one that speaks, is not
 * defeated itself, and prevails over it.
 *
 * @param counting the rules that speak and are not defeated
 * @param defeatedBy for each rule the first that defeats it, or -1
 */
record Binding(BitSet counting, int[] defeatedBy) {

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
        int[] defeatedBy = new int[rules.size()];
        Arrays.fill(defeatedBy, -1);
        for (int at = 0; at < rules.size(); at++) {
            int rule = rules.inOrder(at);
            if (!speaking.get(rule) || defeatedBy[rule] >= 0) {
                continue;
            }
            counting.set(rule);
            BitSet targets = rules.defeats(rule);
            for (int target = targets.nextSetBit(0); target >= 0; target = targets.nextSetBit(target + 1)) {
                if (speaking.get(target) && defeatedBy[target] < 0) {
                    defeatedBy[target] = rule;
                }
            }
        }
        return new Binding(counting, defeatedBy);
    }

    boolean isDefeated(int rule) {
        return defeatedBy[rule] >= 0;
    }
}
