package org.comity.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.comity.clause.Clause;
import org.comity.clause.NormKind;
import org.comity.engine.ActAnalysis.Hit;
import org.comity.engine.Situations.Situation;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/**
 * Finds clauses that can apply and change nothing: without them every ruling has the same outcome, strength, duties and route. One
 * whose answer is nowhere the outcome is shadowed; of others, another says the same.
 */
final class Idle {

    private final Situations situations;
    private final Ruleset rules;
    private final Fewest fewest;
    private final BitSet missed;
    private final Supplier<ImmutableList<Integer>> spare = Suppliers.memoize(this::findSpare);
    private final Supplier<ImmutableMap<Integer, Integer>> twins = Suppliers.memoize(this::findTwins);

    Idle(Situations situations, Fewest fewest, BitSet missed) {
        this.situations = situations;
        this.rules = situations.rules();
        this.fewest = fewest;
        this.missed = missed;
    }

    private IntStream applying() {
        return situations.own().stream().filter(rule -> !missed.get(rule));
    }

    private ImmutableList<Integer> findSpare() {
        return applying()
                .filter(rule -> decides(rule) && isIdle(rule))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** Each rule that says the same as an earlier one, with the first that does. */
    private ImmutableMap<Integer, Integer> findTwins() {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int later : spare.get()) {
            spare.get().stream()
                    .filter(earlier -> earlier < later && !found.containsKey(earlier) && isSame(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> found.put(later, earlier));
        }
        return ImmutableMap.copyOf(found);
    }

    private boolean isIdle(int rule) {
        if (rules.get(rule).norm().answersAnyDoubt()) {
            return false;
        }
        BitSet its = situations.ofClause(rule);
        boolean carries = hasExceptions(its);
        return situations.all().stream()
                .filter(situation -> situation.standing().intersects(its))
                .allMatch(situation -> isSameWithout(situation, its, rule, carries));
    }

    private boolean isSameWithout(Situation situation, BitSet its, int rule, boolean carries) {
        if (rules.get(rule).kind() == NormKind.STOPS_SHORT) {
            return !situations.ruling(situation.standing()).applied().contains(situations.clause(rule));
        }
        if (carries || situation.binding().counting().intersects(its)) {
            BitSet others = (BitSet) situation.standing().clone();
            others.andNot(its);
            return situations.effect(situation).equals(situations.effect(situations.of(others)));
        }
        return true;
    }

    /** Whether something speaks only where these rules do. */
    private boolean hasExceptions(BitSet its) {
        for (int other = 0; other < rules.size(); other++) {
            if (rules.limits(other).intersects(its)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its answer is somewhere the outcome, or what it adds to one is somewhere seen. */
    private boolean decides(int rule) {
        return situations.all().stream().anyMatch(situation -> decidesIn(rule, situation));
    }

    private boolean decidesIn(int rule, Situation situation) {
        return situations.ofClause(rule).stream()
                .filter(situation::counts)
                .anyMatch(its -> rules.get(its).hasDirection()
                        ? rules.get(its).answer()
                                == situations.effect(situation).outcome()
                        : rules.get(its).kind() != NormKind.LIFTS
                                && situations
                                        .ruling(situation.standing())
                                        .applied()
                                        .contains(situations.clause(its)));
    }

    /** Whether two rules say the same of the same worlds. */
    private boolean isSame(int one, int other) {
        Rule rule = rules.get(one);
        Rule that = rules.get(other);
        return rule.kind() == that.kind()
                && rule.answer() == that.answer()
                && rule.strength() == that.strength()
                && rule.norm().modality().equals(that.norm().modality())
                && rule.norm().duties().equals(that.norm().duties())
                && rule.norm().onlyAfter().equals(that.norm().onlyAfter())
                && rule.norm().route().equals(that.norm().route())
                && situations.all().stream()
                        .allMatch(situation -> situation.standing().get(one)
                                        == situation.standing().get(other)
                                && situation.counts(one) == situation.counts(other));
    }

    ImmutableList<Hit> shadowed() {
        return applying()
                .filter(rule -> !decides(rule) && isIdle(rule))
                .mapToObj(rule -> {
                    List<Integer> instead = instead(rule);
                    return instead.isEmpty()
                            ? hit(List.of(rule), standing -> standing.get(rule))
                            : hit(
                                    withFirst(rule, instead),
                                    standing -> standing.get(rule)
                                            && situations.of(standing).speaks(instead.get(0)));
                })
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Hit> duplicates() {
        return twins.get().entrySet().stream()
                .map(pair -> alike(pair.getKey(), List.of(pair.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Hit> redundant() {
        Map<Integer, List<Integer>> kept = new TreeMap<>();
        for (int rule : spare.get().reverse()) {
            if (!twins.get().containsKey(rule) && !twins.get().containsValue(rule)) {
                List<Integer> covers = covers(rule);
                if (covers.stream()
                        .noneMatch(by -> kept.getOrDefault(by, List.of()).contains(rule))) {
                    kept.put(rule, covers);
                }
            }
        }
        return kept.entrySet().stream()
                .map(spared -> alike(spared.getKey(), spared.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Few rules that take its place: one of them wherever it stands. */
    private List<Integer> instead(int rule) {
        return Cover.of(
                situations.all().stream()
                        .filter(situation -> situation.standing().get(rule))
                        .map(situation -> prevailing(rule, situation))
                        .toList(),
                rules.size());
    }

    private BitSet prevailing(int rule, Situation situation) {
        BitSet prevailing = (BitSet) situation.binding().defeatedBy(rule).clone();
        Outcome outcome = situations.effect(situation).outcome();
        situation.binding().counting().stream()
                .filter(other ->
                        rules.get(other).hasDirection() && rules.get(other).answer() == outcome)
                .filter(other -> rules.get(other).norm().act() == situations.act())
                .forEach(prevailing::set);
        prevailing.andNot(situations.ofClause(rule));
        return prevailing;
    }

    /** Few rules that say the same as one: one of them wherever its answer is the outcome. */
    private List<Integer> covers(int rule) {
        return Cover.of(
                situations.all().stream()
                        .filter(situation -> decidesIn(rule, situation))
                        .map(situation -> saying(rule, situation))
                        .toList(),
                rules.size());
    }

    private BitSet saying(int rule, Situation situation) {
        BitSet saying = new BitSet();
        BitSet its = situations.ofClause(rule);
        its.and(situation.binding().counting());
        boolean answers = its.stream().anyMatch(at -> rules.get(at).hasDirection());
        situation.binding().counting().stream()
                .filter(other -> rules.get(other).norm().act() == situations.act())
                .filter(other -> its.stream()
                        .filter(at -> rules.get(at).hasDirection() == answers)
                        .anyMatch(at -> saysAs(rules.get(at), rules.get(other))))
                .forEach(saying::set);
        saying.andNot(situations.ofClause(rule));
        return saying;
    }

    private static boolean saysAs(Rule one, Rule other) {
        return one.hasDirection() ? other.hasDirection() && one.answer() == other.answer() : one.kind() == other.kind();
    }

    /** Clauses that count together with the outcome of the first. */
    private Hit alike(int rule, List<Integer> others) {
        List<Clause> clauses = withFirst(rule, others.stream().limit(1).toList()).stream()
                .map(situations::clause)
                .toList();
        Outcome outcome = situations.all().stream()
                .filter(situation -> decidesIn(rule, situation))
                .filter(situation -> others.isEmpty() || situation.counts(others.get(0)))
                .map(situation -> situations.effect(situation).outcome())
                .findFirst()
                .orElse(rules.get(rule).answer());
        return hit(withFirst(rule, others), standing -> {
            Ruling ruling = situations.ruling(standing);
            return ruling.outcome() == outcome && ruling.applied().containsAll(clauses);
        });
    }

    private static List<Integer> withFirst(int rule, List<Integer> others) {
        return ImmutableList.<Integer>builder().add(rule).addAll(others).build();
    }

    private Hit hit(List<Integer> found, Predicate<BitSet> wanted) {
        int[] together = found.stream().limit(2).mapToInt(Integer::intValue).toArray();
        int[] values = fewest.after(fewest.together(together), wanted).orElseThrow();
        return new Hit(
                found.stream().map(situations::clause).distinct().collect(ImmutableList.toImmutableList()),
                fewest.named(values));
    }
}
