package org.comity.engine;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.NormKind;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.clause.Timing;
import org.comity.engine.ReferenceNorms.Voice;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Topic;
import org.comity.question.YesNo;
import org.comity.ruling.Outcome;

/**
 * What a ruling means, written out naively: every completion of the facts is a world of its own, every condition is read from its
 * tree, every norm asks the others whether they defeat it. Without boxes and bits; slow, and meant to be read.
 */
final class ReferenceEvaluator {

    /** One way to choose, and what it gives. */
    record Way(Map<String, String> choices, ReferenceCase gives) {}

    /** What is presumed, and the facts with the presumptions in place. */
    record Presumed(Map<String, String> mattered, int[] values) {}

    /** A value for every column, whether it can be, and which norms apply. */
    private record World(int[] values, boolean possible, BitSet applying) {

        boolean agreesWith(int[] known) {
            for (int column = 0; column < known.length; column++) {
                if (known[column] >= 0 && known[column] != values[column]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final String authority;
    private final Act<?> act;
    private final Topic<?> topic;
    private final ReferenceConditions conditions;
    private final ReferenceRoutes routes;
    private final ReferenceNorms norms;
    private final List<World> worlds = new ArrayList<>();
    private final Map<List<Object>, ReferenceCase> judged = new HashMap<>();

    ReferenceEvaluator(String authority, Act<?> act, List<Clause> clauses) {
        this.authority = authority;
        this.act = act;
        this.topic = act.topic();
        this.conditions = new ReferenceConditions(act);
        this.routes = new ReferenceRoutes(conditions);
        this.norms = new ReferenceNorms(act, clauses);
        addWorlds(new int[topic.columns().size()], 0);
    }

    private void addWorlds(int[] values, int column) {
        if (column == values.length) {
            BitSet applying = new BitSet();
            norms.voices().forEach(voice -> applying.set(voice.number(), applies(voice, values)));
            boolean possible = topic.impossible().stream().noneMatch(never -> conditions.holds(never, values));
            worlds.add(new World(values.clone(), possible, applying));
            return;
        }
        for (int value = 0; value < topic.columns().get(column).values().size(); value++) {
            if (column != topic.position(Asked.ACTOR) || act.actors().contains(Actor.values()[value])) {
                values[column] = value;
                addWorlds(values, column + 1);
            }
        }
    }

    private boolean applies(Voice voice, int[] values) {
        Actor actor = Actor.values()[values[topic.position(Asked.ACTOR)]];
        boolean bound =
                voice.norm().bearers().isEmpty() || voice.norm().bearers().contains(actor);
        boolean done = voice.isBar() && conditions.isKnown(voice.gate().get().doneWhen(), values);
        return bound && conditions.holds(voice.norm().condition(), values) && !done;
    }

    // One world. What it gives hangs on the norms that apply; duties and steps, on what is known.

    private ReferenceCase judge(BitSet applying, int[] known) {
        List<Voice> counting = norms.voices().stream()
                .filter(voice -> norms.counts(voice, applying))
                .toList();
        List<Voice> deciding = counting.stream().filter(Voice::hasDirection).toList();
        List<Voice> doubting = only(counting, NormKind.SENDS_DOUBTS);
        Outcome outcome = outcome(deciding);
        if (outcome == Outcome.SILENT && !doubting.isEmpty()) {
            outcome = Outcome.REFERRED;
        }
        List<Step> text = new ArrayList<>();
        deciding.stream()
                .filter(voice -> !voice.isBar())
                .forEach(voice -> text.addAll(voice.norm().route()));
        doubting.forEach(voice -> text.addAll(voice.norm().route()));
        List<Step> steps = routes.left(text, known);
        boolean exhausted = text.stream().anyMatch(step -> step.kind() == Step.Kind.DECIDE)
                && steps.stream().noneMatch(step -> step.kind() == Step.Kind.DECIDE);
        if (outcome == Outcome.REFERRED && exhausted) {
            outcome = Outcome.SILENT;
        }
        Set<Voice> applied = applied(outcome, counting, known);
        Set<Duty> duties = new LinkedHashSet<>();
        for (Voice voice : applied) {
            if (outcome.carriesDuties() || voice.hasDirection() && voice.answer() == outcome) {
                duties.addAll(duties(voice, known));
            }
        }
        Set<Clause> defeated = new LinkedHashSet<>();
        norms.voices().stream()
                .filter(voice -> norms.speaks(voice, applying) && !norms.counts(voice, applying))
                .forEach(voice -> defeated.add(voice.clause()));
        return new ReferenceCase(
                Set.of(outcome),
                strength(outcome, deciding.isEmpty() ? doubting : deciding, duties),
                citations(applied, applying),
                duties,
                Set.of(),
                Set.of(),
                Set.of(),
                defeated,
                steps,
                steps.stream()
                        .filter(step -> !conditions.isKnown(step.doneWhen(), known))
                        .findFirst(),
                text.stream()
                        .distinct()
                        .filter(step -> routes.left(step, known).isEmpty())
                        .toList(),
                routes.unresolved(text, known),
                exhausted);
    }

    private static Outcome outcome(List<Voice> deciding) {
        return deciding.stream()
                        .anyMatch(one -> deciding.stream().anyMatch(other -> ReferenceNorms.opposes(one, other)))
                ? Outcome.CONFLICT
                : ReferenceTable.combine(deciding.stream().map(Voice::answer).toList());
    }

    private static List<Voice> only(List<Voice> counting, NormKind kind) {
        return counting.stream().filter(voice -> voice.isA(kind)).toList();
    }

    private Set<Voice> applied(Outcome outcome, List<Voice> counting, int[] known) {
        Set<Voice> applied = new LinkedHashSet<>(counting);
        applied.removeIf(voice -> voice.isA(NormKind.OWES)
                && (!outcome.carriesDuties() || duties(voice, known).isEmpty()));
        applied.removeIf(voice -> voice.isA(NormKind.STOPS_SHORT) && outcome != Outcome.SILENT);
        return applied;
    }

    private List<Duty> duties(Voice voice, int[] known) {
        List<Duty> duties = new ArrayList<>();
        if (!voice.isBar()) {
            duties.addAll(voice.norm().onlyAfter());
            duties.addAll(voice.norm().duties());
            duties.removeIf(duty -> conditions.isKnown(duty.doneWhen(), known));
        }
        return duties;
    }

    private Set<Citation> citations(Set<Voice> applied, BitSet applying) {
        Set<Citation> citations = new LinkedHashSet<>();
        for (Voice voice : norms.voices()) {
            boolean stands = norms.stands(voice, applying);
            boolean gaveWay = norms.speaks(voice, applying)
                    && !norms.counts(voice, applying)
                    && applied.stream()
                            .anyMatch(other -> ReferenceNorms.defeats(other, voice)
                                    || stands && ReferenceNorms.outranks(other, voice));
            if (applied.contains(voice) || gaveWay) {
                voice.clause().cites().forEach(para -> citations.add(new Citation(authority, para)));
            }
        }
        return citations;
    }

    private static Optional<Strength> strength(Outcome outcome, List<Voice> deciding, Set<Duty> duties) {
        if (outcome == Outcome.SILENT || outcome == Outcome.CONFLICT) {
            return Optional.empty();
        }
        Optional<Strength> ofDuties = duties.stream()
                .filter(duty -> duty.timing() == Timing.WITH_THE_ACT)
                .map(Duty::strength)
                .min(Comparator.naturalOrder());
        if (outcome == Outcome.PERMITTED && ofDuties.isPresent()) {
            return ofDuties;
        }
        return deciding.stream()
                .filter(voice -> !voice.hasDirection() || voice.answer() == outcome)
                .map(Voice::strength)
                .min(Comparator.naturalOrder());
    }

    // Unknown facts.

    boolean isPossible(int[] known) {
        return worlds.stream().anyMatch(world -> world.possible() && world.agreesWith(known));
    }

    /**
     * What every possible completion of some facts gives, choices that are left open included.
     *
     * @param facts the facts
     * @param known those of them that were not chosen
     */
    ReferenceCase overAll(int[] facts, int[] known) {
        return completed(facts, known).orElseThrow();
    }

    /** What every possible completion of the facts gives, as far as it is the same. */
    private Optional<ReferenceCase> completed(int[] chosen, int[] known) {
        List<ReferenceCase> cases = cases(chosen, known);
        return cases.isEmpty() ? Optional.empty() : Optional.of(ReferenceCase.ofAll(cases));
    }

    /** What every possible completion of the facts gives, each for itself. */
    List<ReferenceCase> cases(int[] chosen, int[] known) {
        return worlds.stream()
                .filter(world -> world.possible() && world.agreesWith(chosen))
                .map(World::applying)
                .distinct()
                .map(applying ->
                        judged.computeIfAbsent(List.of(applying, Ints.asList(known)), made -> judge(applying, known)))
                .toList();
    }

    /** The unstated choices that can change which norms apply, and those that are to be made besides. */
    private List<Integer> openChoices(int[] known, Set<String> besides) {
        List<Integer> choices = new ArrayList<>();
        for (int column = 0; column < known.length; column++) {
            Column choice = topic.columns().get(column);
            if (known[column] < 0
                    && choice.fact().isChoice()
                    && (besides.contains(choice.name()) || matters(column, known))) {
                choices.add(column);
            }
        }
        return choices;
    }

    /** Whether two worlds that differ in nothing but this column let different norms apply. */
    private boolean matters(int column, int[] known) {
        Map<List<Integer>, BitSet> others = new HashMap<>();
        for (World world : worlds) {
            if (world.agreesWith(known)) {
                List<Integer> rest =
                        new ArrayList<>(Arrays.stream(world.values()).boxed().toList());
                rest.set(column, -1);
                if (!others.computeIfAbsent(rest, first -> world.applying()).equals(world.applying())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Fix the choices, then range over the circumstances; a choice that no possible world has is none.
     *
     * @param besides choices that are made too though nothing turns on them: a condition may name a fact in vain
     */
    List<Way> ways(int[] known, Set<String> besides) {
        List<Way> ways = new ArrayList<>();
        choose(openChoices(known, besides), 0, known, known.clone(), new LinkedHashMap<>(), ways);
        return ways;
    }

    /** As declared, but yes before no. */
    private static int[] inOrder(Column choice) {
        return choice.fact() instanceof YesNo
                ? new int[] {1, 0}
                : IntStream.range(0, choice.values().size()).toArray();
    }

    private void choose(
            List<Integer> choices, int at, int[] known, int[] chosen, Map<String, String> said, List<Way> ways) {
        if (at == choices.size()) {
            completed(chosen, known).ifPresent(gives -> ways.add(new Way(new LinkedHashMap<>(said), gives)));
            return;
        }
        int column = choices.get(at);
        Column choice = topic.columns().get(column);
        for (int value : inOrder(choice)) {
            chosen[column] = value;
            said.put(choice.name(), choice.values().get(value));
            choose(choices, at + 1, known, chosen, said, ways);
        }
        chosen[column] = -1;
        said.remove(choice.name());
    }

    /** The first of the best ways. */
    static Way best(List<Way> ways) {
        return ways.stream()
                .min(Comparator.comparing(Way::gives, ReferenceCase.BETTER))
                .orElseThrow();
    }

    // Presumptions.

    /** Ordinary values one after the other, unless impossible; those without which the answer is the same are no presumptions. */
    Presumed presume(int[] known) {
        int[] values = known.clone();
        List<Integer> presumed = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            int ordinary = topic.columns().get(column).ordinary().orElse(-1);
            if (values[column] < 0 && ordinary >= 0 && canMatter(column)) {
                values[column] = ordinary;
                if (isPossible(values)) {
                    presumed.add(column);
                } else {
                    values[column] = -1;
                }
            }
        }
        ReferenceCase answer = best(ways(values, Set.of())).gives();
        Map<String, String> mattered = new LinkedHashMap<>();
        int[] fewer = values.clone();
        for (int column : presumed) {
            fewer[column] = -1;
            if (!best(ways(fewer, Set.of())).gives().sameAnswer(answer)) {
                fewer[column] = values[column];
                Column fact = topic.columns().get(column);
                mattered.put(fact.name(), fact.values().get(values[column]));
            }
        }
        return new Presumed(mattered, values);
    }

    /** Whether anything about the act turns on the column: a norm, or what shows that a duty or step is done or falls away. */
    private boolean canMatter(int column) {
        int[] nothing = new int[topic.columns().size()];
        Arrays.fill(nothing, -1);
        int[] held = nothing.clone();
        held[column] = 1;
        Set<Condition<?>> shown = new LinkedHashSet<>();
        for (Voice voice : norms.voices()) {
            voice.norm().onlyAfter().forEach(duty -> duty.doneWhen().ifPresent(shown::add));
            voice.norm().duties().forEach(duty -> duty.doneWhen().ifPresent(shown::add));
            for (Step step : voice.norm().route()) {
                step.doneWhen().ifPresent(shown::add);
                step.unless().ifPresent(shown::add);
                if (step.parties().stream()
                        .anyMatch(party -> routes.heldBy(party, held).contains(1))) {
                    return true;
                }
            }
        }
        return matters(column, nothing)
                || worlds.stream().anyMatch(world -> {
                    int[] other = world.values().clone();
                    other[column] = 0;
                    return shown.stream()
                            .anyMatch(condition ->
                                    conditions.holds(condition, world.values()) != conditions.holds(condition, other));
                });
    }
}
