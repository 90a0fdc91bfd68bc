package org.comity.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.authority.Office;
import org.comity.question.All;
import org.comity.question.Among;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Facts;
import org.comity.question.Not;
import org.comity.question.YesNo;
import org.comity.ruling.Defeat;
import org.comity.ruling.Possible;
import org.comity.ruling.Route;
import org.comity.ruling.Silence;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The values that write their equality themselves, so that a fresh process need not link it: no part is left out. */
class EqualityTest {

    private static final YesNo<Asked> ONE = Facts.<Asked>facts().yesNo("one", "it is so");
    private static final YesNo<Asked> OTHER = Facts.<Asked>facts().yesNo("other", "it is otherwise");
    private static final Para PARA = Para.of("1");
    private static final Step STEP = Step.to(Office.MONITORING_OFFICER);
    private static final Citation CITATION = new Citation("county", PARA);
    private static final Clause CLAUSE = new Clause(
            ImmutableList.of(PARA),
            "It says so.",
            Optional.empty(),
            Optional.of("a heading"),
            Layer.PROTOCOL,
            Optional.empty());

    /** Two values of each kind that differ in every part which can differ while the others stay. */
    private static final List<List<Record>> PAIRS = List.of(
            List.of(PARA, new Para("2", Optional.of("part"))),
            List.of(CITATION, new Citation("district", Para.of("2"), Optional.of("Local rules"))),
            List.of(new Reading("so", "thus"), new Reading("this", "that")),
            List.of(
                    STEP,
                    new Step(
                            Step.Kind.CONSULT,
                            true,
                            ImmutableList.of(Office.CHIEF_FINANCE_OFFICER),
                            Optional.of(ONE.yes()),
                            Optional.of(ONE.no()))),
            List.of(
                    Duty.duty("tell them"),
                    new Duty(
                            "ask them",
                            Optional.of(Office.MONITORING_OFFICER),
                            Optional.of(Office.CHIEF_FINANCE_OFFICER),
                            Optional.of(Deadline.at("the meeting")),
                            Strength.NORMAL,
                            Timing.AFTERWARDS,
                            Optional.of(ONE.yes()))),
            List.of(
                    CLAUSE,
                    new Clause(
                            ImmutableList.of(Para.of("2")),
                            "It says otherwise.",
                            Optional.empty(),
                            Optional.of("a reason"),
                            Layer.STATUTE,
                            Optional.of("Local rules"))),
            List.of(saying(Modality.MUST), saying(Modality.MUST_NOT)),
            List.of(
                    Route.NONE,
                    new Route(
                            ImmutableList.of(STEP),
                            Optional.of(STEP),
                            ImmutableList.of(STEP),
                            ImmutableSet.of(STEP),
                            true)),
            List.of(
                    new Silence(false, ImmutableList.of(), ImmutableSet.of()),
                    new Silence(true, ImmutableList.of(CITATION), ImmutableSet.of("one"))),
            List.of(new Defeat(CLAUSE, CLAUSE), new Defeat(CLAUSE.in("an Act"), CLAUSE.in("an Act"))),
            List.of(new Possible<>("a", ImmutableSet.of()), new Possible<>("b", ImmutableSet.of("one"))),
            List.of(new Among<>(ONE, 1), new Among<>(OTHER, 2)),
            List.of(new Answer<>(ONE, ImmutableIntArray.of(0)), new Answer<>(OTHER, ImmutableIntArray.of(1))),
            List.of(new Not<>(ONE.yes()), new Not<>(ONE.no())),
            List.of(new All<>(ImmutableList.of()), new All<>(ImmutableList.of(ONE.yes()))),
            List.of(new Any<>(ImmutableList.of()), new Any<>(ImmutableList.of(ONE.yes()))));

    private static Clause saying(Modality modality) {
        Norm norm = Norm.builder()
                .kind(NormKind.DIRECTS)
                .modality(modality)
                .strength(Strength.ABSOLUTE)
                .act(DocumentAccess.INSPECT)
                .condition(Condition.always())
                .build();
        return new Clause(
                ImmutableList.of(PARA),
                "It says so.",
                Optional.of(norm),
                Optional.empty(),
                Layer.PROTOCOL,
                Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> everyPartCounts() {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.get(0).getClass().getSimpleName(), () -> everyPartCounts(pair.get(0), pair.get(1))));
    }

    private static void everyPartCounts(Record one, Record other) throws ReflectiveOperationException {
        RecordComponent[] parts = one.getClass().getRecordComponents();
        Object[] own = values(one, parts);
        assertThat(made(one, parts, own)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one).isNotEqualTo(null).isNotEqualTo("something else");
        for (int part = 0; part < parts.length; part++) {
            Object[] changed = own.clone();
            changed[part] = values(other, parts)[part];
            if (!changed[part].equals(own[part])) {
                assertThat(made(one, parts, changed)).as(parts[part].getName()).isNotEqualTo(one);
            }
        }
        assertThat(other).isNotEqualTo(one);
    }

    private static Object[] values(Record value, RecordComponent[] parts) throws ReflectiveOperationException {
        Object[] values = new Object[parts.length];
        for (int part = 0; part < parts.length; part++) {
            values[part] = parts[part].getAccessor().invoke(value);
        }
        return values;
    }

    private static Object made(Record like, RecordComponent[] parts, Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return like.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    /** Conditions of different kinds over the same parts are different conditions. */
    @Test
    void allAndAnyOfTheSameAreDifferent() {
        ImmutableList<Condition<?>> parts = ImmutableList.of(ONE.yes(), OTHER.yes());
        assertThat(new All<>(parts)).isNotEqualTo(new Any<>(parts));
    }
}
