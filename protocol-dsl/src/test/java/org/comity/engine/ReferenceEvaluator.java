package org.comity.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.authority.Party;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.clause.Timing;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.All;
import org.comity.question.Among;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Not;
import org.comity.question.Topic;
import org.comity.ruling.Outcome;

/**
 * What a ruling means, written out naively: every completion of the facts is a world of its own, every condition is read from its
 * tree, every norm asks the others whether they defeat it. Without boxes, bits and memory; slow, and meant to be read.
 */
final class ReferenceEvaluator {

    /** A norm as it speaks in the answer: itself, or the bar of one of its steps before acting. */
    private record Voice(Clause clause, Optional<Duty> gate) {

        Norm norm() {
            return clause.norm().orElseThrow();
        }

        boolean isBar() {
            return gate.isPresent();
        }

        boolean hasDirection() {
            return isBar() || norm().kind() == NormKind.DIRECTS || norm().kind() == NormKind.LEAVES;
        }
    }

    /** What one world gives, or what several have in common. */
    record Case(
            Set<Outcome> outcomes,
            Optional<Strength> strength,
            Set<Citation> citations,
            Set<Duty> duties,
            Set<Citation> possibleCitations,
            Set<Duty> possibleDuties,
            Set<Clause> defeated,
            List<Step> steps,
            Set<Step> unresolved,
            boolean exhausted) {

        Outcome outcome() {
            return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED;
        }

        boolean sameAnswer(Case other) {
            return outcomes.equals(other.outcomes)
                    && strength.equals(other.strength)
                    && citations.equals(other.citations)
                    && duties.equals(other.duties)
                    && steps.equals(other.steps)
                    && unresolved.equals(other.unresolved)
                    && exhausted == other.exhausted;
        }
    }

    /** One way to choose, and what it gives. */
    record Way(Map<String, String> choices, Case gives) {}

    /** What is presumed, and the facts with the presumptions in place. */
    record Presumed(Map<String, String> mattered, int[] values) {}

    private static final List<Outcome> TABLE_ORDER = List.of(
            Outcome.REQUIRED,
            Outcome.RECOMMENDED,
            Outcome.PERMITTED,
            Outcome.REFERRED,
            Outcome.DISCOURAGED,
            Outcome.PROHIBITED,
            Outcome.POWERLESS);

    /** Two answers together, in the order above; {@code !!} is a conflict. */
    private static final String[] TABLE = {
        //           REQ REC PER REF DIS PRO POW
        /* REQ */ "REQ REQ REQ !!! !!! !!! !!!",
        /* REC */ "REQ REC REC !!! !!! !!! !!!",
        /* PER */ "REQ REC PER REF DIS !!! !!!",
        /* REF */ "!!! !!! REF REF DIS PRO POW",
        /* DIS */ "!!! !!! DIS DIS DIS PRO POW",
        /* PRO */ "!!! !!! !!! PRO PRO PRO POW",
        /* POW */ "!!! !!! !!! POW POW POW POW",
    };

    private static final List<Outcome> BEST_FIRST = List.of(
            Outcome.PERMITTED,
            Outcome.RECOMMENDED,
            Outcome.REQUIRED,
            Outcome.REFERRED,
            Outcome.DISCOURAGED,
            Outcome.UNDETERMINED,
            Outcome.CONFLICT,
            Outcome.PROHIBITED,
            Outcome.POWERLESS,
            Outcome.SILENT);

    private final String authority;
    private final Act<?> act;
    private final Topic<?> topic;
    private final List<Voice> voices = new ArrayList<>();
    private final List<int[]> worlds = new ArrayList<>();

    ReferenceEvaluator(String authority, Act<?> act, List<Clause> clauses) {
        this.authority = authority;
        this.act = act;
        this.topic = act.topic();
        for (Clause clause : clauses) {
            if (clause.norm().isPresent() && clause.norm().get().act() == act) {
                voices.add(new Voice(clause, Optional.empty()));
                clause.norm().get().onlyAfter().forEach(gate -> voices.add(new Voice(clause, Optional.of(gate))));
            }
        }
        addWorlds(new int[topic.columns().size()], 0);
    }

    private void addWorlds(int[] world, int column) {
        if (column == world.length) {
            worlds.add(world.clone());
            return;
        }
        for (int value = 0; value < topic.columns().get(column).values().size(); value++) {
            if (column != topic.position(Asked.ACTOR) || act.actors().contains(Actor.values()[value])) {
                world[column] = value;
                addWorlds(world, column + 1);
            }
        }
    }

    // What a condition means.

    boolean holds(Condition<?> condition, int[] world) {
        return truth(condition, world).orElseThrow();
    }

    /** Empty where the known values do not tell. */
    private Optional<Boolean> truth(Condition<?> condition, int[] values) {
        if (condition instanceof Answer<?> answer) {
            boolean open = false;
            for (int i = 0; i < answer.values().length(); i++) {
                int asked = answer.values().get(i);
                int known = values[topic.position(answer.fact()) + i];
                if (asked >= 0 && known >= 0 && asked != known) {
                    return Optional.of(false);
                }
                open |= asked >= 0 && known < 0;
            }
            return open ? Optional.empty() : Optional.of(true);
        }
        if (condition instanceof Among<?> among) {
            int known = values[topic.position(among.fact())];
            return known < 0 ? Optional.empty() : Optional.of((among.values() >> known & 1) == 1);
        }
        if (condition instanceof Not<?> not) {
            return truth(not.condition(), values).map(so -> !so);
        }
        boolean all = condition instanceof All<?>;
        List<Condition<?>> parts = all ? ((All<?>) condition).conditions() : ((Any<?>) condition).conditions();
        boolean open = false;
        for (Condition<?> part : parts) {
            Optional<Boolean> so = truth(part, values);
            if (so.isPresent() && so.get() != all) {
                return so;
            }
            open |= so.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(all);
    }

    private boolean isKnown(Optional<Condition<?>> condition, int[] known) {
        return condition.flatMap(asked -> truth(asked, known)).orElse(false);
    }

    private boolean isOpen(Optional<Condition<?>> condition, int[] known) {
        return condition.isPresent() && truth(condition.get(), known).isEmpty();
    }

    // Which norms count.

    private boolean applies(Voice voice, int[] world) {
        Actor actor = Actor.values()[world[topic.position(Asked.ACTOR)]];
        boolean bound = voice.norm().bearers().isEmpty() || voice.norm().bearers().contains(actor);
        boolean gateOpen = voice.isBar() && holds(voice.gate().get().doneWhen().orElseThrow(), world);
        return bound && holds(voice.norm().condition(), world) && !gateOpen;
    }

    private boolean speaks(Voice voice, int[] world) {
        return applies(voice, world)
                && (voice.norm().limits().isEmpty()
                        || voices.stream()
                                .anyMatch(target ->
                                        names(voice, voice.norm().limits(), target) && speaks(target, world)));
    }

    /** Limits reach all parts of a paragraph; what has no direction is reached only by its part. */
    private static boolean names(Voice voice, List<Para> paras, Voice target) {
        return target.clause() != voice.clause()
                && paras.stream()
                        .anyMatch(para -> para.reaches(target.clause().para())
                                && (target.hasDirection() || para.part().isPresent()));
    }

    private static boolean defeats(Voice voice, Voice target) {
        boolean barOfItsOwn = voice.isBar()
                && voice.clause() == target.clause()
                && !target.isBar()
                && target.hasDirection();
        boolean named = names(voice, voice.norm().limits(), target) || names(voice, voice.norm().overrides(), target);
        return barOfItsOwn || named && (voice.hasDirection() || !target.hasDirection());
    }

    private boolean counts(Voice voice, int[] world) {
        return speaks(voice, world)
                && voices.stream().noneMatch(other -> defeats(other, voice) && counts(other, world));
    }

    // What they answer together.

    private static Outcome answer(Voice voice) {
        if (voice.isBar()) {
            boolean absolute = voice.gate().get().strength() == Strength.ABSOLUTE;
            return absolute ? Outcome.PROHIBITED : Outcome.DISCOURAGED;
        }
        if (voice.norm().kind() == NormKind.LEAVES) {
            return Outcome.REFERRED;
        }
        Modality modality = voice.norm().modality().orElseThrow();
        return switch (modality) {
            case MUST -> Outcome.REQUIRED;
            case SHOULD -> Outcome.RECOMMENDED;
            case MAY, ENTITLED, NEED_NOT -> Outcome.PERMITTED;
            case SHOULD_NOT -> Outcome.DISCOURAGED;
            case MUST_NOT, NO_RIGHT -> Outcome.PROHIBITED;
            case CANNOT -> Outcome.POWERLESS;
        };
    }

    private static Strength strength(Voice voice) {
        return voice.isBar() ? voice.gate().get().strength() : voice.norm().strength();
    }

    static Outcome pair(Outcome one, Outcome other) {
        String cell = TABLE[TABLE_ORDER.indexOf(one)].split(" ")[TABLE_ORDER.indexOf(other)];
        return TABLE_ORDER.stream()
                .filter(outcome -> outcome.name().startsWith(cell))
                .findFirst()
                .orElse(Outcome.CONFLICT);
    }

    /** One pair that conflicts makes a conflict of all; else they combine pair by pair. */
    static Outcome combine(List<Outcome> answers) {
        if (answers.isEmpty()) {
            return Outcome.SILENT;
        }
        Outcome outcome = answers.get(0);
        for (Outcome one : answers) {
            for (Outcome other : answers) {
                if (pair(one, other) == Outcome.CONFLICT) {
                    return Outcome.CONFLICT;
                }
            }
            outcome = pair(outcome, one);
        }
        return outcome;
    }

    private Case judge(int[] world, int[] known) {
        List<Voice> counting =
                voices.stream().filter(voice -> counts(voice, world)).toList();
        List<Voice> deciding = counting.stream().filter(Voice::hasDirection).toList();
        List<Voice> doubting = only(counting, NormKind.SENDS_DOUBTS);
        Outcome outcome = combine(deciding.stream().map(ReferenceEvaluator::answer).toList());
        if (outcome == Outcome.SILENT && !doubting.isEmpty()) {
            outcome = Outcome.REFERRED;
        }
        List<Step> text = new ArrayList<>();
        deciding.stream().filter(voice -> !voice.isBar()).forEach(voice -> text.addAll(voice.norm().route()));
        doubting.forEach(voice -> text.addAll(voice.norm().route()));
        List<Step> steps = left(text, known);
        boolean exhausted = text.stream().anyMatch(step -> step.kind() == Step.Kind.DECIDE)
                && steps.stream().noneMatch(step -> step.kind() == Step.Kind.DECIDE);
        if (outcome == Outcome.REFERRED && exhausted) {
            outcome = Outcome.SILENT;
        }
        Set<Voice> applied = new LinkedHashSet<>(deciding);
        applied.addAll(doubting);
        if (outcome.carriesDuties()) {
            only(counting, NormKind.OWES).stream()
                    .filter(voice -> !duties(voice, known).isEmpty())
                    .forEach(applied::add);
        }
        if (outcome == Outcome.SILENT) {
            applied.addAll(only(counting, NormKind.STOPS_SHORT));
        }
        Set<Duty> duties = new LinkedHashSet<>();
        for (Voice voice : applied) {
            if (outcome.carriesDuties() || voice.hasDirection() && answer(voice) == outcome) {
                duties.addAll(duties(voice, known));
            }
        }
        Set<Citation> citations = new LinkedHashSet<>();
        Set<Clause> defeated = new LinkedHashSet<>();
        for (Voice voice : voices) {
            boolean gaveWay = speaks(voice, world) && !counts(voice, world);
            boolean toApplied = applied.stream().anyMatch(other -> defeats(other, voice));
            if (applied.contains(voice) || gaveWay && toApplied) {
                voice.clause().cites().forEach(para -> citations.add(new Citation(authority, para)));
            }
            if (gaveWay) {
                defeated.add(voice.clause());
            }
        }
        return new Case(
                Set.of(outcome),
                strength(outcome, deciding.isEmpty() ? doubting : deciding, duties),
                citations,
                duties,
                Set.of(),
                Set.of(),
                defeated,
                steps,
                unresolved(text, known),
                exhausted);
    }

    private static List<Voice> only(List<Voice> counting, NormKind kind) {
        return counting.stream()
                .filter(voice -> !voice.isBar() && voice.norm().kind() == kind)
                .toList();
    }

    private List<Duty> duties(Voice voice, int[] known) {
        List<Duty> duties = new ArrayList<>();
        if (!voice.isBar()) {
            duties.addAll(voice.norm().onlyAfter());
            duties.addAll(voice.norm().duties());
            duties.removeIf(duty -> isKnown(duty.doneWhen(), known));
        }
        return duties;
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
                .filter(voice -> !voice.hasDirection() || answer(voice) == outcome)
                .map(ReferenceEvaluator::strength)
                .min(Comparator.naturalOrder());
    }

    // Routes.

    private List<Step> left(List<Step> text, int[] known) {
        return text.stream()
                .flatMap(step -> left(step, known).stream())
                .distinct()
                .toList();
    }

    private Optional<Step> left(Step step, int[] known) {
        if (isKnown(step.unless(), known)) {
            return Optional.empty();
        }
        if (step.kind() == Step.Kind.TALK_TO) {
            return Optional.of(step);
        }
        List<Party> free = step.parties().stream()
                .filter(party -> heldBy(party, known).stream().noneMatch(value -> value == 1))
                .toList();
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(step.withParties(com.google.common.collect.ImmutableList.copyOf(free)));
    }

    private Set<Step> unresolved(List<Step> text, int[] known) {
        Set<Step> unresolved = new LinkedHashSet<>();
        for (Step step : left(text, known)) {
            boolean holderOpen = step.kind() != Step.Kind.TALK_TO
                    && step.parties().stream()
                            .anyMatch(party -> heldBy(party, known).contains(-1));
            if (holderOpen || isOpen(step.unless(), known)) {
                unresolved.add(step);
            }
        }
        return unresolved;
    }

    /** For each person concerned, whether that person holds the office: 1, 0, or -1 for unknown. */
    private List<Integer> heldBy(Party party, int[] known) {
        List<Integer> held = new ArrayList<>();
        for (Fact<?> holders : topic.emptyingSteps()) {
            int at = holders.accepted().indexOf(party.id());
            if (at >= 0) {
                held.add(known[topic.position(holders) + at]);
            }
        }
        return held;
    }

    // Unknown facts.

    private static boolean consistent(int[] world, int[] known) {
        for (int column = 0; column < known.length; column++) {
            if (known[column] >= 0 && known[column] != world[column]) {
                return false;
            }
        }
        return true;
    }

    private List<int[]> completions(int[] known) {
        return worlds.stream()
                .filter(world -> consistent(world, known))
                .filter(world -> topic.impossible().stream().noneMatch(never -> holds(never, world)))
                .toList();
    }

    boolean isPossible(int[] known) {
        return !completions(known).isEmpty();
    }

    private Case summary(List<int[]> completions, int[] known) {
        List<Case> cases = completions.stream()
                .map(world -> judge(world, known))
                .distinct()
                .toList();
        Set<Outcome> outcomes = new TreeSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        Set<Duty> duties = new LinkedHashSet<>();
        Set<Clause> defeated = new LinkedHashSet<>(cases.get(0).defeated());
        Set<Step> steps = new LinkedHashSet<>(cases.get(0).steps());
        Set<Step> unresolved = new LinkedHashSet<>();
        for (Case one : cases) {
            outcomes.addAll(one.outcomes());
            citations.addAll(one.citations());
            duties.addAll(one.duties());
            defeated.retainAll(one.defeated());
            steps.retainAll(one.steps());
            unresolved.addAll(one.unresolved());
        }
        Set<Citation> commonCitations = new LinkedHashSet<>(citations);
        Set<Duty> commonDuties = new LinkedHashSet<>(duties);
        for (Case one : cases) {
            commonCitations.retainAll(one.citations());
            commonDuties.retainAll(one.duties());
        }
        citations.removeAll(commonCitations);
        duties.removeAll(commonDuties);
        unresolved.retainAll(steps);
        Optional<Strength> weakest = cases.stream()
                .flatMap(one -> one.strength().stream())
                .max(Comparator.naturalOrder());
        return new Case(
                outcomes,
                outcomes.size() == 1 ? weakest : Optional.empty(),
                commonCitations,
                commonDuties,
                citations,
                duties,
                defeated,
                List.copyOf(steps),
                unresolved,
                cases.stream().allMatch(Case::exhausted));
    }

    /** The unstated choices that can change which norms apply, and those that are to be made besides. */
    private List<Integer> openChoices(int[] known, Set<String> besides) {
        List<Integer> choices = new ArrayList<>();
        for (int column = 0; column < known.length; column++) {
            if (known[column] < 0
                    && topic.columns().get(column).fact().isChoice()
                    && (besides.contains(topic.columns().get(column).name()) || matters(column, known))) {
                choices.add(column);
            }
        }
        return choices;
    }

    private boolean matters(int column, int[] known) {
        return worlds.stream().filter(world -> consistent(world, known)).anyMatch(world -> {
            int[] other = world.clone();
            other[column] = 0;
            return voices.stream().anyMatch(voice -> applies(voice, world) != applies(voice, other));
        });
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

    private void choose(
            List<Integer> choices, int at, int[] known, int[] chosen, Map<String, String> said, List<Way> ways) {
        if (at == choices.size()) {
            List<int[]> completions = completions(chosen);
            if (!completions.isEmpty()) {
                ways.add(new Way(new LinkedHashMap<>(said), summary(completions, known)));
            }
            return;
        }
        int column = choices.get(at);
        Column choice = topic.columns().get(column);
        for (int value = 0; value < choice.values().size(); value++) {
            chosen[column] = value;
            said.put(choice.name(), choice.values().get(value));
            choose(choices, at + 1, known, chosen, said, ways);
        }
        chosen[column] = -1;
        said.remove(choice.name());
    }

    /** The first of the best ways; one total order. */
    static Way best(List<Way> ways) {
        return ways.stream().min(Comparator.comparing(Way::gives, BETTER)).orElseThrow();
    }

    private static final Comparator<Case> BETTER = Comparator.<Case>comparingInt(
                    gives -> BEST_FIRST.indexOf(gives.outcome()))
            .thenComparingInt(gives -> gives.outcomes().stream()
                    .mapToInt(BEST_FIRST::indexOf)
                    .max()
                    .orElseThrow())
            .thenComparingInt(gives -> gives.outcomes().stream()
                    .mapToInt(BEST_FIRST::indexOf)
                    .min()
                    .orElseThrow())
            .thenComparingInt(gives -> gives.duties().size())
            .thenComparing(gives -> gives.strength().orElse(Strength.ADVISORY));

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
        Case answer = best(ways(values, Set.of())).gives();
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
        Set<Condition<?>> shown = new LinkedHashSet<>();
        for (Voice voice : voices) {
            voice.norm().onlyAfter().forEach(duty -> duty.doneWhen().ifPresent(shown::add));
            voice.norm().duties().forEach(duty -> duty.doneWhen().ifPresent(shown::add));
            for (Step step : voice.norm().route()) {
                step.doneWhen().ifPresent(shown::add);
                step.unless().ifPresent(shown::add);
                int[] asIf = nothing.clone();
                asIf[column] = 1;
                if (step.parties().stream().anyMatch(party -> heldBy(party, asIf).contains(1))) {
                    return true;
                }
            }
        }
        return matters(column, nothing)
                || worlds.stream().anyMatch(world -> {
                    int[] other = world.clone();
                    other[column] = 0;
                    return shown.stream().anyMatch(condition -> holds(condition, world) != holds(condition, other));
                });
    }
}
