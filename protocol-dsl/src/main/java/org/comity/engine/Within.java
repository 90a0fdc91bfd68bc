package org.comity.engine;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.question.Box;

/** The possible worlds of a box: its columns take their values first, those with the same effect on every box of the grid together. */
final class Within {

    private final Grid grid;
    private final Completions search;
    private final Box box;
    private final Predicate<BitSet> test;

    private Within(Grid grid, Completions search, Box box, Predicate<BitSet> test) {
        this.grid = grid;
        this.search = search;
        this.box = box;
        this.test = test;
    }

    /** Whether something is so of the rules that stand in every possible world of a box; it looks no further than the first otherwise. */
    static boolean allOf(Grid grid, Completions search, Box box, Predicate<BitSet> test) {
        int[] values = new int[grid.topic().columns().size()];
        Arrays.fill(values, -1);
        return new Within(grid, search, box, test).from(0, values);
    }

    private boolean from(int at, int[] values) {
        if (at == box.columns().length()) {
            return search.allOf(values, test);
        }
        int column = box.columns().get(at);
        Set<ImmutableLongArray> effects = new HashSet<>();
        for (int value = 0; value < grid.topic().columns().get(column).values().size(); value++) {
            if ((box.allowed().get(at) >> value & 1) == 1
                    && effects.add(ImmutableLongArray.copyOf(grid.allowing(column, value)))) {
                values[column] = value;
                if (!from(at + 1, values)) {
                    return false;
                }
            }
        }
        values[column] = -1;
        return true;
    }
}
