package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.comity.topic.Topics;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void whoActsIsTheFirstFactOfEveryTopic() {
        assertThat(RoomUse.TOPIC.facts())
                .startsWith(Asked.ACTOR, AboutRoom.BOOKED)
                .endsWith(RoomUse.NOTICE);
        assertThat(RoomUse.TOPIC.position(Asked.ACTOR)).isZero();
        assertThat(RoomUse.TOPIC.position(AboutRoom.SEATS)).isEqualTo(6);
    }

    @Test
    void theObjectsOfATopicAreThoseThatItsFactsAreReadFrom() {
        assertThat(RoomUse.TOPIC.parts()).extracting(Part::name).containsExactly("room", "gathering");
        assertThat(RoomUse.GATHERING).hasToString("gathering");
    }

    @Test
    void aTopicKnowsTheFactsThatItLists() {
        assertThat(RoomUse.TOPIC.knows(AboutRoom.BOOKED)).isTrue();
        assertThat(RoomUse.ITS.topic("empty").knows(AboutRoom.BOOKED)).isFalse();
        assertThat(RoomUse.TOPIC.fact("kit")).isSameAs(AboutRoom.KIT);
        assertThatThrownBy(() -> RoomUse.TOPIC.fact("seat"))
                .hasMessage("`room-use` knows no fact `seat`: did you mean `seats`?");
    }

    @Test
    void aFactIsListedOnce() {
        assertThatThrownBy(() -> RoomUse.ITS.topic("twice", AboutRoom.BOOKED, AboutRoom.BOOKED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("booked");
    }

    @Test
    void impossibleWorldsAndHoldersAreAddedToACopy() {
        Topic<RoomUse> one = RoomUse.TOPIC.never(AboutRoom.BOOKED.yes().and(RoomUse.FITS.no()));
        Topic<RoomUse> two = one.never(RoomUse.CONSENT.no(), AboutRoom.HEATED.no());
        assertThat(RoomUse.TOPIC.impossible()).isEmpty();
        assertThat(two.impossible()).hasSize(3);
        Topic<RoomUse> held = two.stepsFallAwayWhenHeldBy(AboutRoom.KIT);
        assertThat(held.emptyingSteps()).containsExactly(AboutRoom.KIT);
        assertThat(held.impossible()).hasSize(3);
        assertThat(held.never(AboutRoom.HEATED.yes()).emptyingSteps()).containsExactly(AboutRoom.KIT);
        assertThat(held).hasToString("room-use");
        assertThat(held.name()).isEqualTo("room-use");
    }

    @Test
    void noFieldOfAnyTopicStraddlesAByteAndNoTwoOverlap() {
        Topics.acts().stream().map(Act::topic).distinct().forEach(TopicTest::checkLayout);
    }

    private static void checkLayout(Topic<?> topic) {
        int free = 0;
        for (int column = 0; column < topic.columns().size(); column++) {
            int from = topic.offset(column);
            int to = from + Long.bitCount(topic.fieldMask(column)) - 1;
            assertThat(from).as("%s of %s", topic.columns().get(column), topic).isGreaterThanOrEqualTo(free);
            assertThat(from / Byte.SIZE).isEqualTo(to / Byte.SIZE);
            assertThat(topic.fieldMask(column))
                    .isGreaterThanOrEqualTo(topic.columns().get(column).values().size());
            free = to + 1;
        }
        assertThat(topic.words()).isEqualTo((free + Long.SIZE - 1) / Long.SIZE);
    }

    @Property(tries = 300)
    void whatIsGivenToAColumnIsReadBackFromIt(@ForAll Random random) {
        Topic<RoomUse> topic = generated(random);
        checkLayout(topic);
        Act<RoomUse> act = topic.act("act", "May she?", Actor.MEMBER, Actor.OFFICER);
        int[] values = new int[topic.columns().size()];
        Question<RoomUse> question = act.ask();
        List<Fact<?>> facts = new ArrayList<>(topic.facts());
        Collections.shuffle(facts, random);
        for (Fact<?> fact : facts) {
            int first = topic.position(fact);
            ImmutableIntArray.Builder answer = ImmutableIntArray.builder();
            for (int i = 0; i < fact.columns().size(); i++) {
                values[first + i] =
                        random.nextInt(fact.columns().get(i).values().size() + 1) - 1;
                answer.add(values[first + i]);
            }
            question = question.given(answer(fact, answer.build()));
        }
        for (int column = 0; column < values.length; column++) {
            assertThat(question.value(column)).isEqualTo(values[column]);
        }
        assertThat(Question.named(act, question.known())).isEqualTo(question);
    }

    @SuppressWarnings("unchecked") // every fact of the topic is one of a wider topic
    private static Answer<? super RoomUse> answer(Fact<?> fact, ImmutableIntArray values) {
        return new Answer<>((Fact<? super RoomUse>) fact, values);
    }

    private static Topic<RoomUse> generated(Random random) {
        Topic<RoomUse> topic = RoomUse.ITS.topic("generated");
        List<Fact<RoomUse>> facts = new ArrayList<>();
        int size = 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            facts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> RoomUse.ITS.yesNo("yes-" + i, "it is so");
                        case 1 -> RoomUse.ITS.oneOf("one-" + i, RoomUse.Use.class, "it");
                        case 2 -> RoomUse.ITS.setOf("set-" + i, AboutRoom.Kit.class, "they");
                        default -> RoomUse.ITS.count("count-" + i, 1 + random.nextInt(62), "the number");
                    });
        }
        return topic(facts, topic.name());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Topic<RoomUse> topic(List<Fact<RoomUse>> facts, String name) {
        return RoomUse.ITS.topic(name, facts.toArray(new Fact[0]));
    }
}
