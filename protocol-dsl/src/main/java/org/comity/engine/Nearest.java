package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.clause.Citation;
import org.comity.question.Act;
import org.comity.question.Box;
import org.comity.ruling.Silence;

/** Finds the norms that come nearest to a question on which the protocol is silent, and the facts that kept them out. */
final class Nearest {

    private Nearest() {}

    static Silence to(int[] values, Grid grid, Ruleset rules, Act<?> act, String authority) {
        int nearest = Integer.MAX_VALUE;
        Set<Integer> near = new TreeSet<>();
        Set<String> keptOut = new LinkedHashSet<>();
        boolean addressed = false;
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            Rule rule = rules.get(grid.owner(bit));
            if (rule.norm().act() != act || !rule.hasDirection() || rule.bars()) {
                continue;
            }
            addressed = true;
            List<String> missed = missed(values, grid, bit);
            if (missed.isEmpty() || missed.size() > nearest) {
                continue;
            }
            if (missed.size() < nearest) {
                near.clear();
                keptOut.clear();
                nearest = missed.size();
            }
            near.add(grid.owner(bit));
            keptOut.addAll(missed);
        }
        Set<Citation> citations = new LinkedHashSet<>();
        for (int rule : near) {
            citations.add(Citation.of(authority, rules.get(rule).clause()));
        }
        return new Silence(addressed, ImmutableList.copyOf(citations), ImmutableSet.copyOf(keptOut));
    }

    /** The known facts that a box does not allow. */
    private static List<String> missed(int[] values, Grid grid, int bit) {
        Box box = grid.box(bit);
        List<String> missed = new ArrayList<>();
        for (int at = 0; at < box.columns().length(); at++) {
            int column = box.columns().get(at);
            int value = values[column];
            if (value >= 0 && (box.allowed().get(at) & 1L << value) == 0) {
                missed.add(grid.topic().columns().get(column).name());
            }
        }
        return missed;
    }
}
