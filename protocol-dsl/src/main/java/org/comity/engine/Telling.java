package org.comity.engine;

import java.util.BitSet;
import java.util.List;
import org.comity.question.Box;

/**
 * The columns that can change an answer: a rule or a marker turns on them, or an impossible world links them with one that does. What
 * only other worlds name tells nothing of these.
 */
final class Telling {

    private Telling() {}

    static List<Integer> columns(Grid grid) {
        BitSet telling = new BitSet();
        for (int bit = 0; bit < grid.worldsFrom(); bit++) {
            add(grid.box(bit), telling);
        }
        int known = -1;
        while (known < telling.cardinality()) {
            known = telling.cardinality();
            for (int bit = grid.worldsFrom(); bit < grid.size(); bit++) {
                if (links(grid.box(bit), telling)) {
                    add(grid.box(bit), telling);
                }
            }
        }
        return telling.stream().boxed().toList();
    }

    private static boolean links(Box world, BitSet telling) {
        for (int at = 0; at < world.columns().length(); at++) {
            if (telling.get(world.columns().get(at))) {
                return true;
            }
        }
        return false;
    }

    private static void add(Box box, BitSet columns) {
        for (int at = 0; at < box.columns().length(); at++) {
            columns.set(box.columns().get(at));
        }
    }
}
