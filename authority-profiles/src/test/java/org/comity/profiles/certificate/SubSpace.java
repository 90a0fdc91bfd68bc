package org.comity.profiles.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.Section;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.All;
import org.comity.question.Among;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Not;
import org.comity.question.Topic;

/**
 * Part of the worlds of an act: some columns take every value, the others the one that they have in one possible world.
 *
 * @param act the act
 * @param world the value of each column in that world
 * @param free the columns that take every value
 */
record SubSpace(Act<?> act, int[] world, Set<Integer> free) {

    private static final int MOST_DRAWS = 20_000;

    /** Draws a part of at most so many worlds, as far as possible of columns on which clauses turn; empty where no world is met. */
    static Optional<SubSpace> draw(Act<?> act, List<Proposition> said, long most, Random die) {
        Optional<int[]> world = possible(act, said, die);
        if (world.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> used = new LinkedHashSet<>();
        said.forEach(its ->
                its.where().boxes(topic(act)).forEach(box -> box.columns().forEach(used::add)));
        List<Integer> columns = new ArrayList<>(used);
        Collections.shuffle(columns, die);
        Set<Integer> free = new LinkedHashSet<>();
        long size = 1;
        for (int column : columns) {
            int values = act.topic().columns().get(column).values().size();
            if (size * values <= most) {
                size *= values;
                free.add(column);
            }
        }
        return Optional.of(new SubSpace(act, world.get(), free));
    }

    private static Topic<?> topic(Act<?> act) {
        return act.topic();
    }

    /** A world that can be, in which one of the clauses applies where that is met soon. */
    private static Optional<int[]> possible(Act<?> act, List<Proposition> said, Random die) {
        ImmutableList<Column> columns = act.topic().columns();
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            int[] values = columns.stream()
                    .mapToInt(column -> die.nextInt(column.values().size()))
                    .toArray();
            List<Box> boxes = said.get(die.nextInt(said.size())).where().boxes(topic(act));
            if (draw < MOST_DRAWS / 2 && !boxes.isEmpty()) {
                Box box = boxes.get(die.nextInt(boxes.size()));
                for (int at = 0; at < box.columns().length(); at++) {
                    while ((box.allowed().get(at) >> values[box.columns().get(at)] & 1) == 0) {
                        values[box.columns().get(at)] = die.nextInt(
                                columns.get(box.columns().get(at)).values().size());
                    }
                }
            }
            if (canBe(act, values)) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    private static boolean canBe(Act<?> act, int[] values) {
        Actor actor = Actor.values()[values[act.topic().position(Asked.ACTOR)]];
        return act.actors().contains(actor)
                && act.topic().impossible().stream().noneMatch(never -> holds(never, act.topic(), values));
    }

    /** Whether a condition holds where every fact is known. */
    static boolean holds(Condition<?> condition, Topic<?> topic, int[] values) {
        if (condition instanceof All<?> every) {
            for (Condition<?> one : every.conditions()) {
                if (!holds(one, topic, values)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Any<?> any) {
            for (Condition<?> one : any.conditions()) {
                if (holds(one, topic, values)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Not<?> not) {
            return !holds(not.condition(), topic, values);
        }
        if (condition instanceof Among<?> among) {
            return (among.values() >> values[topic.position(among.fact())] & 1) == 1;
        }
        Answer<?> answer = (Answer<?>) condition;
        int first = topic.position(answer.fact());
        for (int column = 0; column < answer.values().length(); column++) {
            int wanted = answer.values().get(column);
            if (wanted >= 0 && wanted != values[first + column]) {
                return false;
            }
        }
        return true;
    }

    /** Every world of it that can be. */
    void worlds(Consumer<int[]> each) {
        visit(new ArrayList<>(free), 0, world.clone(), each);
    }

    private void visit(List<Integer> columns, int from, int[] values, Consumer<int[]> each) {
        if (from == columns.size()) {
            if (canBe(act, values)) {
                each.accept(values);
            }
            return;
        }
        int column = columns.get(from);
        for (int value = 0; value < act.topic().columns().get(column).values().size(); value++) {
            values[column] = value;
            visit(columns, from + 1, values, each);
        }
    }

    /** The act where all other worlds are impossible. */
    Act<?> alone() {
        return alone(act);
    }

    private <T> Act<T> alone(Act<T> whole) {
        List<Condition<? super T>> outside = new ArrayList<>();
        for (int column = 0; column < world.length; column++) {
            if (!free.contains(column)) {
                outside.add(new Not<>(is(whole.topic(), column)));
            }
        }
        Topic<T> part = whole.topic();
        for (Condition<? super T> world : outside) {
            part = part.never(world);
        }
        List<Actor> actors = List.copyOf(whole.actors());
        return part.act(
                whole.name(),
                whole.asks(),
                actors.get(0),
                actors.subList(1, actors.size()).toArray(Actor[]::new));
    }

    @SuppressWarnings("unchecked") // a fact of the topic
    private <T> Condition<T> is(Topic<T> topic, int column) {
        Fact<T> fact = (Fact<T>) topic.columns().get(column).fact();
        int[] values = new int[fact.columns().size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = topic.position(fact) + at == column ? world[column] : -1;
        }
        return new Answer<>(fact, ImmutableIntArray.copyOf(values));
    }

    /** The profile, of which the clauses about the act are about its part alone. */
    AuthorityProfile in(AuthorityProfile profile, Act<?> part) {
        ImmutableList<Clause> clauses = profile.clauses().stream()
                .map(clause ->
                        clause.norm().filter(norm -> norm.act() == act).isPresent() ? about(part, clause) : clause)
                .collect(ImmutableList.toImmutableList());
        return AuthorityProfile.of(profile.authority(), profile.edition(), new Section("All", clauses));
    }

    /** A clause about the act as one about the other. */
    private static Clause about(Act<?> other, Clause clause) {
        Norm norm = clause.norm().orElseThrow();
        return new Clause(
                clause.cites(),
                clause.says(),
                Optional.of(Norm.builder()
                        .kind(norm.kind())
                        .modality(norm.modality())
                        .strength(norm.strength())
                        .addAllBearers(norm.bearers())
                        .act(other)
                        .condition(norm.condition())
                        .addAllLimits(norm.limits())
                        .addAllOverrides(norm.overrides())
                        .addAllDuties(norm.duties())
                        .addAllOnlyAfter(norm.onlyAfter())
                        .addAllRoute(norm.route())
                        .reading(norm.reading())
                        .answersAnyDoubt(norm.answersAnyDoubt())
                        .build()),
                Optional.empty(),
                clause.layer(),
                clause.document());
    }
}
