package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Facts<RoomUse> ITS = Facts.facts();

    @Test
    void eachKindOfFactSaysWhichValuesItAccepts() {
        assertThat(AboutRoom.BOOKED.accepted()).containsExactly("no", "yes");
        assertThat(RoomUse.USE.accepted()).containsExactly("meeting", "ward-surgery", "wake");
        assertThat(AboutRoom.KIT.accepted()).containsExactly("screen", "hearing-loop", "tea-urn");
        assertThat(RoomUse.NOTICE.accepted()).containsExactly("0", "1", "2", "3");
    }

    @Test
    void aSetHasAColumnForEachElementAndEveryOtherFactHasOne() {
        assertThat(AboutRoom.KIT.columns())
                .extracting(Column::toString)
                .containsExactly("kit:screen", "kit:hearing-loop", "kit:tea-urn");
        assertThat(AboutRoom.BOOKED.columns()).hasSize(1);
        assertThat(RoomUse.USE.columns()).hasSize(1);
        assertThat(RoomUse.NOTICE.columns()).hasSize(1);
    }

    @Test
    void theOrdinaryValueStandsInTheColumns() {
        assertThat(AboutRoom.BOOKED.columns().get(0).ordinary()).isEqualTo(OptionalInt.of(0));
        assertThat(AboutRoom.HEATED.columns().get(0).ordinary()).isEmpty();
        assertThat(ITS.yesNo("open", "it is open")
                        .ordinarily(true)
                        .columns()
                        .get(0)
                        .ordinary())
                .hasValue(1);
        assertThat(RoomUse.USE.columns().get(0).ordinary()).hasValue(0);
        assertThat(RoomUse.SPARE.columns().get(0).ordinary()).hasValue(2);
        assertThat(RoomUse.NOTICE.columns().get(0).ordinary()).isEmpty();
    }

    @Test
    void aSetIsOrdinarilyWithoutAllOrSomeOfItsElements() {
        assertThat(AboutRoom.KIT.columns()).extracting(Column::usual).containsExactly(0, -1, -1);
        assertThat(RoomUse.BROUGHT.columns()).extracting(Column::usual).containsExactly(0, 0, 0);
        assertThat(AboutRoom.KIT.ordinarilyWithout(AboutRoom.Kit.TEA_URN).columns())
                .extracting(Column::usual)
                .containsExactly(0, -1, 0);
    }

    @Test
    void aChangedFactKeepsWhatItHadBefore() {
        YesNo<RoomUse> open = ITS.yesNo("open", "it is open").ordinarily(true);
        assertThat(open.isChoice()).isFalse();
        assertThat(open.byChoice().isChoice()).isTrue();
        assertThat(open.byChoice().columns().get(0).usual()).isEqualTo(1);
        assertThat(open.byChoice().readFrom()).isEmpty();
        assertThat(open.from(RoomUse.GATHERING, gathering -> true).byChoice().readFrom())
                .isEqualTo(ImmutableList.of(RoomUse.GATHERING));
    }

    @Test
    void aFactIsNamedInKebabCase() {
        assertThatThrownBy(() -> ITS.yesNo("Open Door", "the door is open"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the fact `Open Door` is no name: write it in lower case, with hyphens between words");
        assertThatThrownBy(() -> ITS.part("my_part", String.class))
                .hasMessage("the part `my_part` is no name: write it in lower case, with hyphens between words");
        assertThatThrownBy(() -> ITS.topic("-room"))
                .hasMessage("the topic `-room` is no name: write it in lower case, with hyphens between words");
        assertThatThrownBy(() -> RoomUse.TOPIC.act("hire-", "May she?", Actor.MEMBER))
                .hasMessage("the act `hire-` is no name: write it in lower case, with hyphens between words");
    }

    @Test
    void aFactSaysWhatItMeans() {
        assertThatThrownBy(() -> ITS.yesNo("open", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the fact `open` says nothing: write what it means");
        assertThat(AboutRoom.BOOKED.meaning()).isEqualTo("the room is booked");
        assertThat(AboutRoom.BOOKED).hasToString("booked");
    }

    @Test
    void aCountGoesToSixtyTwoAtMost() {
        assertThatThrownBy(() -> ITS.count("days", 63, "the days"))
                .hasMessage("the fact `days` counts to 63: 1 to 62 are possible");
        assertThatThrownBy(() -> ITS.count("days", 0, "the days"))
                .hasMessage("the fact `days` counts to 0: 1 to 62 are possible");
        assertThat(ITS.count("days", 62, "the days").columns().get(0).every()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCountIsNotComparedWithWhatItCannotReach() {
        assertThatThrownBy(() -> RoomUse.NOTICE.atLeast(4))
                .hasMessage("`4` is no value of `days-of-notice`: accepted: 0 to 3");
        assertThatThrownBy(() -> RoomUse.NOTICE.is(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoomUse.NOTICE.ordinarily(7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCountIsNotComparedWithNoughtWhichAlwaysOrNeverHolds() {
        assertThatThrownBy(() -> RoomUse.NOTICE.atLeast(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`days-of-notice` is always at least 0, never below: name 1 to 3");
        assertThatThrownBy(() -> RoomUse.NOTICE.below(0))
                .hasMessage("`days-of-notice` is always at least 0, never below: name 1 to 3");
    }

    @Test
    void aColumnHasAtLeastOneValue() {
        assertThatThrownBy(() -> new Column(AboutRoom.BOOKED, "booked", ImmutableList.of(), -1))
                .hasMessage("the fact `booked` has 0 values: 1 to 63 are possible");
    }

    @Test
    void aSetHasSixtyFourElementsAtMost() {
        assertThatThrownBy(() -> ITS.setOf("scripts", Character.UnicodeScript.class, "the scripts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the fact `scripts` has " + Character.UnicodeScript.values().length
                        + " elements: at most 64 are possible");
    }

    @Test
    void anAnswerHasAValueOfTheFact() {
        assertThatThrownBy(() -> new Answer<>(AboutRoom.BOOKED, ImmutableIntArray.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`booked` has no value number 2: take 0 to 1, or -1 for none");
        assertThatThrownBy(() -> new Answer<>(AboutRoom.BOOKED, ImmutableIntArray.of(-2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void truthIsKnownOrNot() {
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
    }

    @Test
    void enumConstantsAreCalledInKebabCaseWhetherNamedOrNot() {
        assertThat(Named.of(AboutRoom.Kit.HEARING_LOOP)).isEqualTo("hearing-loop");
        assertThat(Named.of(RoomUse.Use.WARD_SURGERY)).isEqualTo("ward-surgery");
        assertThat(Named.of(RoomUse.Use.FUNERAL)).isEqualTo("wake");
        assertThat(Actor.MEMBER_OF_THE_PUBLIC.id()).isEqualTo("member-of-the-public");
    }
}
