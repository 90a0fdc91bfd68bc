package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.comity.question.AboutRoom.Kit;
import org.comity.question.RoomUse.Use;

/** A condition and its boxes say the same of every world. */
class BoxesProperties {

    private static final Topic<RoomUse> TOPIC = RoomUse.TOPIC;

    @Provide
    Arbitrary<Condition<RoomUse>> conditions() {
        return Arbitraries.recursive(this::atoms, this::combined, 0, 3);
    }

    private Arbitrary<Condition<RoomUse>> atoms() {
        return Arbitraries.of(ImmutableList.of(
                wide(AboutRoom.BOOKED.yes()),
                wide(AboutRoom.BOOKED.no()),
                RoomUse.CONSENT.yes(),
                RoomUse.USE.is(Use.MEETING),
                RoomUse.USE.isAnyOf(Use.MEETING, Use.FUNERAL),
                RoomUse.USE.isNot(Use.FUNERAL),
                wide(AboutRoom.KIT.has(Kit.SCREEN)),
                wide(AboutRoom.KIT.isExactly(Kit.SCREEN)),
                wide(AboutRoom.KIT.isEmpty()),
                wide(AboutRoom.KIT.hasAny(Kit.TEA_URN, Kit.HEARING_LOOP)),
                wide(AboutRoom.KIT.hasNone(Kit.SCREEN, Kit.HEARING_LOOP)),
                RoomUse.NOTICE.atLeast(2),
                RoomUse.NOTICE.below(1),
                RoomUse.NOTICE.is(3)));
    }

    private static Condition<RoomUse> wide(Condition<? super RoomUse> condition) {
        return Condition.all(ImmutableList.of(condition));
    }

    private Arbitrary<Condition<RoomUse>> combined(Arbitrary<Condition<RoomUse>> inner) {
        Arbitrary<List<Condition<RoomUse>>> several = inner.list().ofMaxSize(3);
        return Arbitraries.oneOf(
                inner.map(Condition::not),
                Combinators.combine(inner, inner).as(Condition::and),
                Combinators.combine(inner, inner).as(Condition::or),
                several.map(all -> Condition.all(ImmutableList.<Condition<? super RoomUse>>copyOf(all))),
                several.map(any -> Condition.any(ImmutableList.<Condition<? super RoomUse>>copyOf(any))));
    }

    /** A value for every column of the topic. */
    @Provide
    Arbitrary<List<Integer>> worlds() {
        return Combinators.combine(TOPIC.columns().stream()
                        .map(column -> Arbitraries.integers()
                                .between(0, column.values().size() - 1))
                        .toList())
                .as(values -> values);
    }

    /** What a condition means, read from its tree. */
    private static boolean holds(Condition<?> condition, List<Integer> world) {
        if (condition instanceof Answer<?> answer) {
            for (int i = 0; i < answer.values().length(); i++) {
                int asked = answer.values().get(i);
                if (asked >= 0 && asked != world.get(TOPIC.position(answer.fact()) + i)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Among<?> among) {
            return (among.values() >> world.get(TOPIC.position(among.fact())) & 1) == 1;
        }
        if (condition instanceof All<?> all) {
            return all.conditions().stream().allMatch(part -> holds(part, world));
        }
        if (condition instanceof Any<?> any) {
            return any.conditions().stream().anyMatch(part -> holds(part, world));
        }
        return !holds(((Not<?>) condition).condition(), world);
    }

    private static boolean contains(Box box, List<Integer> world) {
        for (int column = 0; column < world.size(); column++) {
            if ((box.allowed(column, -1) >> world.get(column) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aConditionHoldsWhereOneOfItsBoxesDoes(
            @ForAll("conditions") Condition<RoomUse> condition, @ForAll("worlds") List<Integer> world) {
        assertThat(condition.boxes(TOPIC).stream().anyMatch(box -> contains(box, world)))
                .isEqualTo(holds(condition, world));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noBoxIsContainedInAnother(@ForAll("conditions") Condition<RoomUse> condition) {
        List<Box> boxes = condition.boxes(TOPIC);
        for (Box one : boxes) {
            assertThat(boxes.stream().filter(one::contains)).containsExactly(one);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noBoxAllowsNothing(@ForAll("conditions") Condition<RoomUse> condition) {
        for (Box box : condition.boxes(TOPIC)) {
            for (int at = 0; at < box.columns().length(); at++) {
                long every = TOPIC.columns().get(box.columns().get(at)).every();
                assertThat(box.allowed().get(at) & every)
                        .isNotZero()
                        .isEqualTo(box.allowed().get(at));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void twoBoxesMeetExactlyInTheWorldsOfBoth(
            @ForAll("conditions") Condition<RoomUse> one,
            @ForAll("conditions") Condition<RoomUse> other,
            @ForAll("worlds") List<Integer> world) {
        for (Box first : one.boxes(TOPIC)) {
            for (Box second : other.boxes(TOPIC)) {
                Optional<Box> both = first.and(second);
                assertThat(both.filter(box -> contains(box, world)).isPresent())
                        .isEqualTo(contains(first, world) && contains(second, world));
                assertThat(both).isEqualTo(second.and(first));
                both.ifPresent(box ->
                        assertThat(first.contains(box) && second.contains(box)).isTrue());
            }
        }
    }
}
