package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Norm;
import org.comity.clause.Step;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.topic.AboutGroup;
import org.comity.topic.AboutMember;
import org.comity.topic.DocumentAccess;

/** Laws on what may make a difference: sensitivity one way only, politics not at all, and nothing that no clause speaks of. */
final class FairnessLaws {

    private static final ImmutableList<String> SIDES =
            ImmutableList.of(AboutMember.IN_ADMINISTRATION.name(), AboutGroup.GROUP_IN_ADMINISTRATION.name());

    private static final int MOST_UNRELATED = 6;

    private FairnessLaws() {}

    /** The group that forms the administration, and what is of it, changes places with one in opposition. */
    static Check evenHandedness(Trial trial) {
        Map<String, String> swapped = new LinkedHashMap<>();
        ImmutableList<Column> columns = trial.act().topic().columns();
        for (int column = 0; column < columns.size(); column++) {
            int value = trial.question().value(column);
            if (SIDES.contains(columns.get(column).name()) && value >= 0 && standsAlone(trial, column, fact -> true)) {
                swapped.put(
                        columns.get(column).name(), columns.get(column).values().get(1 - value));
            }
        }
        Optional<Question<?>> other = swapped.isEmpty() ? Optional.empty() : trial.given(swapped);
        if (other.isEmpty()) {
            return Check.NOTHING;
        }
        Ruling before = trial.rule();
        Ruling after = trial.rule(other.get());
        return Likeness.inSubstance(before, after)
                .map(difference -> {
                    ImmutableSet<Clause> clauses = blamed(trial, Likeness.between(before, after));
                    return Check.broken(
                            "with administration and opposition swapped, " + difference
                                    + (clauses.isEmpty() ? "" : ", by " + Likeness.named(clauses))
                                    + Likeness.answered(before, after),
                            clauses);
                })
                .orElse(Check.KEPT);
    }

    /** Those that turn on who is in administration: of what changed, else of all about the act, or else what changed. */
    private static ImmutableSet<Clause> blamed(Trial trial, ImmutableSet<Clause> between) {
        return Stream.of(between, trial.subject().about().clauses())
                .map(clauses -> clauses.stream()
                        .filter(clause -> turnsOnSides(clause.norm().orElseThrow()))
                        .collect(ImmutableSet.toImmutableSet()))
                .filter(turning -> !turning.isEmpty())
                .findFirst()
                .orElse(between);
    }

    static boolean turnsOnSides(Norm norm) {
        return norm.condition().facts().stream().map(Fact::name).anyMatch(SIDES::contains);
    }

    static Check sensitivityNeverOpens(Trial trial) {
        Ruling before = trial.rule();
        if (before.permits() || before.outcome() == Outcome.UNDETERMINED) {
            return Check.NOTHING;
        }
        boolean looked = false;
        for (Map<String, String> raise : raises(trial.question().known())) {
            Optional<Question<?>> more = trial.given(raise);
            if (more.isPresent()) {
                looked = true;
                Ruling after = trial.rule(more.get());
                if (after.permits()) {
                    ImmutableSet<Clause> opening = opening(before, after);
                    return Check.broken(
                            "the answer is " + before.outcome() + ", and with " + raise + " it is " + after.outcome()
                                    + (opening.isEmpty() ? "" : ", by " + Likeness.named(opening))
                                    + Likeness.answered(before, after),
                            opening);
                }
            }
        }
        return looked ? Check.KEPT : Check.NOTHING;
    }

    /** What speaks then alone; where nothing does, what speaks no longer. */
    private static ImmutableSet<Clause> opening(Ruling before, Ruling after) {
        Set<Clause> opening = Sets.difference(Likeness.taking(after), Likeness.taking(before));
        return opening.isEmpty() ? Likeness.between(before, after) : ImmutableSet.copyOf(opening);
    }

    /** Every step towards more sensitive that known facts allow. */
    private static List<Map<String, String>> raises(ImmutableMap<String, String> known) {
        List<Map<String, String>> raises = new ArrayList<>();
        for (InformationClass raised :
                List.of(InformationClass.IN_CONFIDENCE, InformationClass.STATUTORY_CONFIDENTIAL)) {
            add(raises, known, Map.of(ofClass(raised), "yes"));
        }
        for (Schedule12aParagraph paragraph : Schedule12aParagraph.values()) {
            String name = DocumentAccess.SCHEDULE_12A.name() + ":" + paragraph.id();
            Map<String, String> raise = new LinkedHashMap<>(Map.of(name, "yes"));
            raise.put(ofClass(InformationClass.EXEMPT), "yes");
            if (paragraph == Schedule12aParagraph.P1 || paragraph == Schedule12aParagraph.P2) {
                raise.put(DocumentAccess.THIRD_PARTY_PERSONAL_DATA.name(), "yes");
            }
            add(raises, known, raise);
        }
        Stream.of(
                        DocumentAccess.THIRD_PARTY_PERSONAL_DATA,
                        DocumentAccess.CONTRACT_TERMS,
                        DocumentAccess.CLOSED_BY_NATURE)
                .forEach(fact -> add(raises, known, Map.of(fact.name(), "yes")));
        return raises;
    }

    /** Only from what is known to be less: what is unknown may be as sensitive already. */
    private static void add(
            List<Map<String, String>> raises, ImmutableMap<String, String> known, Map<String, String> raise) {
        String isPublic = ofClass(InformationClass.PUBLIC);
        boolean less = raise.keySet().stream().allMatch(known::containsKey)
                && raise.keySet().stream().anyMatch(fact -> "no".equals(known.get(fact)));
        boolean ofClass =
                raise.keySet().stream().anyMatch(fact -> fact.startsWith(DocumentAccess.INFORMATION_CLASS + ":"));
        if (less && (!ofClass || known.containsKey(isPublic))) {
            Map<String, String> whole = new LinkedHashMap<>(raise);
            if (ofClass) {
                whole.put(isPublic, "no");
            }
            raises.add(whole);
        }
    }

    private static String ofClass(InformationClass informationClass) {
        return DocumentAccess.INFORMATION_CLASS + ":" + informationClass.id();
    }

    static Check unrelatedFactsChangeNothing(Trial trial) {
        ImmutableList<Column> columns = trial.act().topic().columns();
        Set<Fact<?>> related = related(trial);
        List<Integer> unrelated = IntStream.range(0, columns.size())
                .filter(column -> !related.contains(columns.get(column).fact()))
                .boxed()
                .collect(Collectors.toList());
        Collections.shuffle(unrelated, trial.dice());
        boolean looked = false;
        for (int column : unrelated.subList(0, Math.min(unrelated.size(), MOST_UNRELATED))) {
            if (standsAlone(trial, column, related::contains)) {
                for (String value : columns.get(column).values()) {
                    Optional<Question<?>> other =
                            trial.given(Map.of(columns.get(column).name(), value));
                    if (other.isPresent() && !other.get().equals(trial.question())) {
                        looked = true;
                        Optional<String> difference = Likeness.inAll(trial.rule(), trial.rule(other.get()));
                        if (difference.isPresent()) {
                            return Check.broken("no clause turns on `" + columns.get(column) + "`, but with `" + value
                                    + "` " + difference.get());
                        }
                    }
                }
            }
        }
        return looked ? Check.KEPT : Check.NOTHING;
    }

    /** The facts that some clause about the act turns on. */
    private static Set<Fact<?>> related(Trial trial) {
        Set<Fact<?>> related = new HashSet<>(trial.act().topic().emptyingSteps());
        related.add(Asked.ACTOR);
        for (Clause clause : trial.subject().about().clauses()) {
            Norm norm = clause.norm().orElseThrow();
            Stream.of(
                            Stream.of(norm.condition()),
                            Stream.concat(norm.duties().stream(), norm.onlyAfter().stream())
                                    .map(Duty::doneWhen)
                                    .flatMap(Optional::stream),
                            norm.route().stream().map(Step::doneWhen).flatMap(Optional::stream),
                            norm.route().stream().map(Step::unless).flatMap(Optional::stream))
                    .<Condition<?>>flatMap(conditions -> conditions)
                    .forEach(condition -> related.addAll(condition.facts()));
        }
        return related;
    }

    /** Whether knowing a column tells nothing, through what can never be so, of a related one that is not known. */
    private static boolean standsAlone(Trial trial, int column, Predicate<Fact<?>> related) {
        Possibilities possibilities = trial.subject().possibilities();
        Set<Integer> reached = new HashSet<>(Set.of(column));
        boolean more = true;
        while (more) {
            more = false;
            for (Box never : possibilities.impossible()) {
                Set<Integer> its = never.columns().stream().boxed().collect(Collectors.toSet());
                if (its.stream().anyMatch(reached::contains)) {
                    for (int other : its) {
                        if (trial.question().value(other) < 0 && reached.add(other)) {
                            more = true;
                        }
                    }
                }
            }
        }
        reached.remove(column);
        return reached.stream()
                .noneMatch(
                        other -> related.test(possibilities.columns().get(other).fact()));
    }
}
