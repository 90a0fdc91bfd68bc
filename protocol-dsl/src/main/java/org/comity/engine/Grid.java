package org.comity.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Condition;
import org.comity.question.Topic;

/**
 * The boxes of an act, one bit each: those of its rules, then those of its markers, then those of the worlds that cannot be. For
 * each column and value it holds the boxes that allow it.
 */
final class Grid {

    private final Topic<?> topic;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final int ruleBoxes;
    private final int markers;
    private final int shownBoxes;
    private final int markerBoxes;
    private final long[][][] allowing;
    private final long[][] restricting;
    private final int[] restricted;
    private final long[] every;
    private final long[] worlds;
    private final Supplier<Absorption> absorption = Suppliers.memoize(() -> new Absorption(this));

    Grid(Act<?> act, Ruleset ruleset, Markers markers) {
        this.topic = act.topic();
        for (int rule = 0; rule < ruleset.size(); rule++) {
            add(ruleset.get(rule).condition().boxes(topic), rule);
        }
        this.ruleBoxes = boxes.size();
        this.markers = markers.all().size();
        for (int marker = 0; marker < this.markers; marker++) {
            add(doneBy(act, markers.all().get(marker).shown()), marker);
        }
        this.shownBoxes = boxes.size() - ruleBoxes;
        for (int marker = 0; marker < this.markers; marker++) {
            add(doneBy(act, markers.all().get(marker).notShown()), marker);
        }
        this.markerBoxes = boxes.size() - ruleBoxes;
        int world = 0;
        add(doneByOthers(act), world++);
        for (Condition<?> impossible : topic.impossible()) {
            add(impossible.boxes(topic), world++);
        }
        int columns = topic.columns().size();
        this.every = mask(0, boxes.size());
        this.restricting = new long[columns][Bits.of(boxes.size()).length];
        for (int bit = 0; bit < boxes.size(); bit++) {
            Box box = boxes.get(bit);
            for (int at = 0; at < box.columns().length(); at++) {
                Bits.set(restricting[box.columns().get(at)], bit);
            }
        }
        this.restricted = Bits.rowsWithAny(restricting);
        this.allowing = new long[columns][][];
        for (int column = 0; column < columns; column++) {
            allowing[column] = rows(column);
        }
        this.worlds = mask(worldsFrom(), boxes.size());
    }

    /** Nobody does the act who cannot. */
    private static ImmutableList<Box> doneByOthers(Act<?> act) {
        ImmutableList.Builder<Box> others = ImmutableList.builder();
        for (Actor actor : Actor.values()) {
            if (!act.actors().contains(actor)) {
                others.addAll(Asked.ACTOR.is(actor).boxes(act.topic()));
            }
        }
        return others.build();
    }

    /** The boxes in which somebody does the act who can. */
    private static ImmutableList<Box> doneBy(Act<?> act, ImmutableList<Box> boxes) {
        int column = act.topic().position(Asked.ACTOR);
        long actors = 0;
        for (Actor actor : act.actors()) {
            actors |= Asked.ACTOR.is(actor).boxes(act.topic()).get(0).allowed(column, 0);
        }
        ImmutableList.Builder<Box> done = ImmutableList.builder();
        for (Box box : boxes) {
            if ((box.allowed(column, -1) & actors) != 0) {
                done.add(box);
            }
        }
        return done.build();
    }

    private void add(ImmutableList<Box> more, int owner) {
        for (Box box : more) {
            boxes.add(box);
            owners.add(owner);
        }
    }

    private long[][] rows(int column) {
        int values = topic.columns().get(column).values().size();
        long[][] rows = new long[values][];
        if (!Bits.any(restricting[column])) {
            Arrays.fill(rows, every);
            return rows;
        }
        for (int value = 0; value < values; value++) {
            rows[value] = every.clone();
        }
        for (int bit = 0; bit < boxes.size(); bit++) {
            if (Bits.has(restricting[column], bit)) {
                long allowed = boxes.get(bit).allowed(column, -1);
                for (int value = 0; value < values; value++) {
                    if ((allowed & 1L << value) == 0) {
                        Bits.clear(rows[value], bit);
                    }
                }
            }
        }
        return rows;
    }

    Topic<?> topic() {
        return topic;
    }

    int size() {
        return boxes.size();
    }

    int words() {
        return (boxes.size() + Long.SIZE - 1) / Long.SIZE;
    }

    Box box(int bit) {
        return boxes.get(bit);
    }

    int owner(int bit) {
        return owners.get(bit);
    }

    /** How many of the first bits belong to rules. */
    int ruleBoxes() {
        return ruleBoxes;
    }

    /** How many of the first bits belong to rules or markers; the rest belong to impossible worlds. */
    int worldsFrom() {
        return ruleBoxes + markerBoxes;
    }

    /** The boxes that allow a value of a column. */
    long[] allowing(int column, int value) {
        return allowing[column][value];
    }

    /** The boxes of impossible worlds. */
    long[] worlds() {
        return worlds;
    }

    /** The columns that some box restricts. */
    int[] restricted() {
        return restricted;
    }

    /** The boxes that restrict a column. */
    long[] restricting(int column) {
        return restricting[column];
    }

    /** Which boxes make others needless; made when it is first needed. */
    Absorption absorption() {
        return absorption.get();
    }

    /** A mask of the bits from one to before another. */
    long[] mask(int from, int to) {
        long[] mask = Bits.of(boxes.size());
        for (int bit = from; bit < to; bit++) {
            Bits.set(mask, bit);
        }
        return mask;
    }

    /** Which boxes known values meet whole, and which they leave possible; a value of -1 is unknown. */
    Reach reach(int[] values) {
        long[] certain = every.clone();
        long[] possible = every.clone();
        for (int column : restricted) {
            int value = values[column];
            if (value < 0) {
                Bits.remove(certain, restricting[column]);
            } else {
                Bits.keep(certain, allowing[column][value]);
                Bits.keep(possible, allowing[column][value]);
            }
        }
        return new Reach(certain, possible);
    }

    /** What known values say of rules and markers. */
    Standing standing(Reach reach) {
        long[] certain = reach.certain();
        long[] possible = reach.possible();
        BitSet shown = new BitSet();
        shown.set(0, markers);
        shown.andNot(owners(possible, ruleBoxes + shownBoxes, worldsFrom()));
        return new Standing(owners(certain, 0, ruleBoxes), shown, owners(possible, ruleBoxes, ruleBoxes + shownBoxes));
    }

    private BitSet owners(long[] alive, int from, int to) {
        BitSet owning = new BitSet();
        for (int bit = from; bit < to; bit++) {
            if (Bits.has(alive, bit)) {
                owning.set(owners.get(bit));
            }
        }
        return owning;
    }
}
