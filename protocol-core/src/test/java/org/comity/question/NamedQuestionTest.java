package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.question.RoomUse.CLEAN;
import static org.comity.question.RoomUse.HIRE;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.comity.question.AboutRoom.Kit;
import org.comity.question.RoomUse.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedQuestionTest {

    private static Question<RoomUse> asked(String fact, Object value) {
        return Question.named(HIRE, Map.of(fact, value));
    }

    @Test
    void namesAndTypesSetTheSameFields() {
        Question<RoomUse> typed = HIRE.ask()
                .given(
                        AboutRoom.BOOKED.yes(),
                        RoomUse.USE.is(Use.FUNERAL),
                        AboutRoom.KIT.isExactly(Kit.SCREEN, Kit.TEA_URN),
                        AboutRoom.SEATS.is(9));
        assertThat(Question.named(
                        HIRE,
                        ImmutableMap.of(
                                "booked", true, "use", "wake", "kit", List.of("tea-urn", "screen"), "seats", 9)))
                .isEqualTo(typed);
    }

    @ParameterizedTest(name = "{0} = {1} is {2}")
    @CsvSource({
        "booked,yes,1",
        "booked,true,1",
        "booked,no,0",
        "booked,false,0",
        "seats,0,0",
        "seats,12,12",
        "use,wake,2"
    })
    void aCommandLineWritesValuesAsText(String fact, String value, int index) {
        Question<RoomUse> question = asked(fact, value);
        assertThat(question.value(RoomUse.TOPIC.position(RoomUse.TOPIC.fact(fact))))
                .isEqualTo(index);
    }

    @Test
    void aNumberAboveTheTopCountsAsTheTopHoweverItIsWritten() {
        assertThat(asked("seats", 400)).isEqualTo(HIRE.ask().given(AboutRoom.SEATS.is(12)));
        assertThat(asked("seats", 12.0)).isEqualTo(HIRE.ask().given(AboutRoom.SEATS.is(12)));
        assertThat(asked("seats", "400")).isEqualTo(HIRE.ask().given(AboutRoom.SEATS.is(12)));
    }

    @Test
    void aSetIsWrittenAsAListOrWithCommasOrAsNone() {
        assertThat(asked("kit", "screen,tea-urn")).isEqualTo(asked("kit", List.of("tea-urn", "screen")));
        assertThat(asked("kit", "none")).isEqualTo(HIRE.ask().given(AboutRoom.KIT.isEmpty()));
        assertThat(asked("kit", List.of())).isEqualTo(HIRE.ask().given(AboutRoom.KIT.isEmpty()));
    }

    @Test
    void oneElementOfASetIsNamedBehindAColon() {
        assertThat(asked("kit:tea-urn", true)).isEqualTo(HIRE.ask().given(AboutRoom.KIT.has(Kit.TEA_URN)));
        assertThat(asked("kit:tea-urn", "no")).isEqualTo(HIRE.ask().given(AboutRoom.KIT.hasNot(Kit.TEA_URN)));
    }

    @Test
    void whatIsKnownIsEnoughToAskAgain() {
        Question<RoomUse> question =
                HIRE.ask().given(AboutRoom.KIT.has(Kit.SCREEN), RoomUse.USE.is(Use.WARD_SURGERY), RoomUse.NOTICE.is(3));
        assertThat(Question.named(HIRE, question.known())).isEqualTo(question);
    }

    @Test
    void theSoleActorNeedsNoMentionAndTheOnlyOneStatedStands() {
        assertThat(Question.named(HIRE, Map.of()).known()).containsEntry("actor", "member");
        assertThat(Question.named(CLEAN, Map.of()).known()).isEmpty();
        assertThat(Question.named(HIRE, Map.of("actor", "officer")).known()).containsEntry("actor", "officer");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "boked | true | `room-use` knows no fact `boked`: did you mean `booked`?",
                "kits:screen | true | `room-use` knows no fact `kits`: did you mean `fits`, `kit`?",
                "use | meating | `meating` is no value of `use`: did you mean `meeting`?",
                "use | ball | `ball` is no value of `use`: accepted: meeting, ward-surgery, wake",
                "booked | maybe | `maybe` is no value of `booked`: accepted: no, yes",
                "seats | -1 | `-1` is no value of `seats`: accepted: 0 to 12",
                "spare-seats | some | `some` is no value of `spare-seats`: accepted: 0 to 5",
                "kit | screne | `screne` is no value of `kit`: did you mean `screen`?",
                "kit:screne | true | `screne` is no value of `kit`: did you mean `screen`?",
                "kit:screen | perhaps | `perhaps` is no value of `kit:screen`: accepted: no, yes",
                "booked:screen | true | `booked` is no set: leave out `:screen`",
                "kit | screen,screen | `kit` is given `screen` twice: name it once",
            })
    void aWrongNameOrValueIsRefusedWithWhatIsAccepted(String fact, String value, String message) {
        assertThatThrownBy(() -> asked(fact, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aHalfOrNegativeNumberIsNoCount() {
        assertThatThrownBy(() -> asked("days-of-notice", 1.5))
                .hasMessage("`1.5` is no value of `days-of-notice`: accepted: 0 to 3");
        assertThatThrownBy(() -> asked("days-of-notice", -2))
                .hasMessage("`-2` is no value of `days-of-notice`: accepted: 0 to 3");
    }

    @Test
    void aSetAndOneOfItsElementsTogetherAreGivenTwice() {
        assertThatThrownBy(() -> Question.named(HIRE, ImmutableMap.of("kit", List.of("screen"), "kit:screen", true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`kit:screen` is given twice: give it once");
    }
}
