package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.question.AboutRoom.BOOKED;
import static org.comity.question.AboutRoom.KIT;
import static org.comity.question.RoomUse.CONSENT;
import static org.comity.question.RoomUse.NOTICE;
import static org.comity.question.RoomUse.TOPIC;
import static org.comity.question.RoomUse.USE;

import com.google.common.collect.ImmutableList;
import org.comity.question.AboutRoom.Kit;
import org.comity.question.RoomUse.Use;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void aConditionIsASentence() {
        assertThat(BOOKED.yes()).hasToString("the room is booked");
        assertThat(BOOKED.no()).hasToString("it is not so that the room is booked");
        assertThat(USE.is(Use.WARD_SURGERY)).hasToString("the use is ward-surgery");
        assertThat(USE.isAnyOf(Use.MEETING, Use.FUNERAL)).hasToString("the use is not ward-surgery");
        assertThat(USE.isNot(Use.MEETING)).hasToString("not (the use is meeting)");
        assertThat(KIT.has(Kit.SCREEN)).hasToString("the fittings include screen");
        assertThat(KIT.hasNot(Kit.SCREEN)).hasToString("the fittings do not include screen");
        assertThat(KIT.hasAny(Kit.SCREEN, Kit.TEA_URN))
                .hasToString("the fittings include screen or the fittings include tea-urn");
        assertThat(KIT.hasNone(Kit.SCREEN, Kit.TEA_URN))
                .hasToString("the fittings do not include screen and the fittings do not include tea-urn");
    }

    @Test
    void aNumberIsSpokenOfByItsBound() {
        assertThat(NOTICE.is(2)).hasToString("the days of notice is 2");
        assertThat(NOTICE.is(0)).hasToString("the days of notice is 0");
        assertThat(NOTICE.atLeast(2)).hasToString("the days of notice is at least 2");
        assertThat(NOTICE.below(2)).hasToString("the days of notice is below 2");
        assertThat(NOTICE.below(1)).hasToString("the days of notice is 0");
    }

    @Test
    void alternativesInsideAConjunctionStandInBrackets() {
        Condition<RoomUse> either = BOOKED.yes().or(CONSENT.yes());
        assertThat(either.and(NOTICE.atLeast(1)))
                .hasToString("(the room is booked or consent was asked for) and the days of notice is at least 1");
        assertThat(Condition.not(either)).hasToString("not (the room is booked or consent was asked for)");
    }

    @Test
    void allOfNoneAlwaysHoldsAndAnyOfNoneNeverDoes() {
        assertThat(Condition.always()).hasToString("always");
        assertThat(Condition.<RoomUse>all()).isEqualTo(Condition.always());
        assertThat(Condition.<RoomUse>any()).hasToString("never");
        assertThat(Condition.always().boxes(TOPIC)).containsExactly(Box.ANYTHING);
        assertThat(Condition.<RoomUse>any().boxes(TOPIC)).isEmpty();
        assertThat(Condition.not(Condition.<RoomUse>any()).boxes(TOPIC)).containsExactly(Box.ANYTHING);
        assertThat(Condition.not(Condition.always()).boxes(TOPIC)).isEmpty();
    }

    @Test
    void twoNegationsAreNone() {
        Condition<RoomUse> isNot = USE.isNot(Use.MEETING);
        assertThat(Condition.not(Condition.not(isNot))).isEqualTo(isNot);
        assertThat(Condition.not(isNot)).isEqualTo(USE.isAnyOf(Use.MEETING));
    }

    @Test
    void factsOfWiderTopicsChainEitherWay() {
        Condition<RoomUse> one = BOOKED.yes().and(USE.is(Use.MEETING));
        Condition<RoomUse> other = USE.is(Use.MEETING).and(BOOKED.yes());
        assertThat(one.facts()).containsExactly(BOOKED, USE);
        assertThat(other.facts()).containsExactly(USE, BOOKED);
        assertThat(one.boxes(TOPIC)).isEqualTo(other.boxes(TOPIC));
        assertThat(Condition.all(ImmutableList.of(BOOKED.yes(), USE.is(Use.MEETING))))
                .isEqualTo(one);
        assertThat(Condition.<RoomUse>any(BOOKED.yes(), CONSENT.no()).facts()).containsExactly(BOOKED, CONSENT);
    }

    @Test
    void aConditionOnAFactThatTheTopicDoesNotKnowHasNoBoxes() {
        Topic<RoomUse> other = RoomUse.ITS.topic("other", CONSENT);
        assertThatThrownBy(() -> BOOKED.yes().boxes(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`other` knows no fact `booked`: list it in the topic, or leave it out of the condition");
    }

    @Test
    void aContradictionHasNoBox() {
        assertThat(BOOKED.yes().and(BOOKED.no()).boxes(TOPIC)).isEmpty();
        assertThat(Condition.not(USE.isAnyOf(Use.MEETING, Use.WARD_SURGERY, Use.FUNERAL))
                        .boxes(TOPIC))
                .isEmpty();
    }

    @Test
    void aClauseOnOneElementIsOneBoxAndOnAnyOfSeveralOneEach() {
        assertThat(KIT.hasNone(Kit.SCREEN, Kit.TEA_URN).boxes(TOPIC)).hasSize(1);
        assertThat(KIT.hasAny(Kit.SCREEN, Kit.TEA_URN).boxes(TOPIC)).hasSize(2);
        assertThat(Condition.not(KIT.isEmpty()).boxes(TOPIC)).hasSize(3);
        assertThat(BOOKED.yes().or(BOOKED.yes().and(CONSENT.yes())).boxes(TOPIC))
                .hasSize(1);
    }
}
