package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.authority.Authority;
import org.comity.authority.Party;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.question.Act;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Topic;
import org.comity.ruling.Ruling;

/**
 * One of two sets of clauses that are compared: the ruling for each set of conditions that hold. Thread-safe.
 *
 * <p>What a ruling shows besides its answer, such as an office held by a person concerned, is a condition as those of the rules are.
 */
final class Side {

    private final Ruleset rules;
    private final ImmutableMap<Integer, Condition<?>> shown;
    private final Judge judge;
    private final Map<Standing, Ruling> judged = new ConcurrentHashMap<>();

    private Side(Ruleset rules, ImmutableMap<Integer, Condition<?>> shown, Judge judge) {
        this.rules = rules;
        this.shown = shown;
        this.judge = judge;
    }

    static Side of(Authority authority, Act<?> act, ImmutableList<Clause> clauses) {
        Ruleset rules = Ruleset.about(act, clauses);
        Markers markers = Markers.of(act.topic(), rules);
        return new Side(rules, shown(act.topic(), rules, markers), new Judge(authority, act, rules, markers));
    }

    /** What each marker shows. */
    private static ImmutableMap<Integer, Condition<?>> shown(Topic<?> topic, Ruleset rules, Markers markers) {
        Map<Integer, Condition<?>> shown = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            for (Duty duty : Iterables.concat(rule.norm().duties(), rule.norm().onlyAfter())) {
                duty.doneWhen().ifPresent(done -> shown.put(markers.number(done), done));
            }
            for (Step step : rule.norm().route()) {
                step.doneWhen().ifPresent(done -> shown.put(markers.number(done), done));
                step.unless().ifPresent(condition -> shown.put(markers.number(condition), condition));
                step.parties().forEach(party -> shown.put(markers.number(party), held(topic, party)));
            }
        }
        shown.remove(-1);
        return ImmutableMap.copyOf(shown);
    }

    private static Condition<?> held(Topic<?> topic, Party party) {
        ImmutableList.Builder<Condition<?>> held = ImmutableList.builder();
        for (Fact<?> holders : topic.emptyingSteps()) {
            List<Column> columns = holders.columns();
            for (int element = 0; element < columns.size(); element++) {
                if (columns.get(element).name().equals(holders.name() + ":" + party.id())) {
                    int[] values = new int[columns.size()];
                    Arrays.fill(values, -1);
                    values[element] = 1;
                    held.add(new Answer<>(holders, ImmutableIntArray.copyOf(values)));
                }
            }
        }
        return new Any<>(held.build());
    }

    /** All conditions on which rulings turn. */
    ImmutableList<Condition<?>> conditions() {
        ImmutableList.Builder<Condition<?>> conditions = ImmutableList.builder();
        rules.rules().forEach(rule -> conditions.add(rule.condition()));
        return conditions.addAll(shown.values()).build();
    }

    /**
     * A rule as far as it can be told in a ruling: the same rule on both sides does the same wherever all rules that stand are on both.
     *
     * @param clause its clause
     * @param condition when it applies
     * @param bars whether it is the bar of a step before acting
     * @param documents where the paragraphs that it cites stand
     * @param steps for a rule with a route, how many rules with one stand before it, since steps are taken in that order; else 0
     */
    record Known(
            Clause clause,
            Condition<?> condition,
            boolean bars,
            ImmutableList<Optional<String>> documents,
            long steps) {}

    /** What each rule is known by. */
    ImmutableMultiset<Known> rules() {
        return known(rules);
    }

    static ImmutableMultiset<Known> known(Ruleset rules) {
        return rules.rules().stream().map(rule -> known(rules, rule)).collect(ImmutableMultiset.toImmutableMultiset());
    }

    static Known known(Ruleset rules, Rule rule) {
        return new Known(
                rule.clause(),
                rule.condition(),
                rule.bars(),
                rule.clause().cites().stream()
                        .map(para -> rules.document(para, rule))
                        .collect(ImmutableList.toImmutableList()),
                routes(rule)
                        ? rules.rules().stream()
                                .filter(before -> routes(before) && before.place() < rule.place())
                                .count()
                        : 0);
    }

    private static boolean routes(Rule rule) {
        return !rule.bars() && !rule.norm().route().isEmpty();
    }

    /** The same side, told which numbered conditions hold. */
    Told told(Map<Condition<?>, Integer> numbers) {
        return new Told(
                rules.rules().stream()
                        .mapToInt(rule -> number(rule.condition(), numbers))
                        .toArray(),
                shown.keySet().stream().mapToInt(marker -> marker).toArray(),
                shown.values().stream()
                        .mapToInt(condition -> number(condition, numbers))
                        .toArray());
    }

    /** The rulings for the sets of numbered conditions that hold: each rule and each marker has the number of its condition. */
    final class Told {

        private final int[] ruleNumbers;
        private final int[] markers;
        private final int[] markerNumbers;

        private Told(int[] ruleNumbers, int[] markers, int[] markerNumbers) {
            this.ruleNumbers = ruleNumbers;
            this.markers = markers;
            this.markerNumbers = markerNumbers;
        }

        /** The ruling where exactly these conditions hold. */
        Ruling ruling(BitSet holding) {
            return Side.this.ruling(standing(holding), shows(holding));
        }

        /** The rules that then stand. */
        BitSet standing(BitSet holding) {
            BitSet standing = new BitSet();
            for (int rule = 0; rule < ruleNumbers.length; rule++) {
                standing.set(rule, holding.get(ruleNumbers[rule]));
            }
            return standing;
        }

        /** The markers that are then shown. */
        BitSet shows(BitSet holding) {
            BitSet shows = new BitSet();
            for (int at = 0; at < markers.length; at++) {
                shows.set(markers[at], holding.get(markerNumbers[at]));
            }
            return shows;
        }
    }

    /** The ruling where exactly these rules stand and these markers are shown. */
    Ruling ruling(BitSet standing, BitSet shows) {
        return judged.computeIfAbsent(new Standing(standing, shows, shows), judge::rule);
    }

    private static int number(Condition<?> condition, Map<Condition<?>, Integer> numbers) {
        Integer number = numbers.get(condition);
        if (number == null) {
            throw new IllegalStateException("`" + condition + "` was not looked at: report it as a defect of Comity");
        }
        return number;
    }
}
