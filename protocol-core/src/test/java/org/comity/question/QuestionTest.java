package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.question.AboutRoom.BOOKED;
import static org.comity.question.AboutRoom.HEATED;
import static org.comity.question.AboutRoom.KIT;
import static org.comity.question.AboutRoom.ROOM;
import static org.comity.question.AboutRoom.SEATS;
import static org.comity.question.RoomUse.CLEAN;
import static org.comity.question.RoomUse.FITS;
import static org.comity.question.RoomUse.GATHERING;
import static org.comity.question.RoomUse.HIRE;
import static org.comity.question.RoomUse.USE;

import com.google.common.collect.ImmutableSet;
import org.comity.question.AboutRoom.Kit;
import org.comity.question.AboutRoom.Room;
import org.comity.question.RoomUse.Gathering;
import org.comity.question.RoomUse.Use;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Room CHAMBER = new Room(true, ImmutableSet.of(Kit.TEA_URN), 40, Truth.UNKNOWN);
    private static final Gathering WAKE = new Gathering(38, Use.FUNERAL);

    private static int value(Question<RoomUse> question, Fact<?> fact) {
        return question.value(RoomUse.TOPIC.position(fact));
    }

    @Test
    void nothingIsKnownOfAFreshQuestionButItsSoleActor() {
        assertThat(HIRE.ask().known()).containsExactly(java.util.Map.entry("actor", "member"));
        assertThat(CLEAN.ask().known()).isEmpty();
        assertThat(value(CLEAN.ask(), BOOKED)).isEqualTo(-1);
    }

    @Test
    void statingTheSoleActorAgainIsGivingItTwice() {
        assertThatThrownBy(() -> HIRE.ask().given(Asked.ACTOR.is(Actor.MEMBER)))
                .hasMessage("`actor` is given twice: give it once");
        assertThat(CLEAN.ask().given(Asked.ACTOR.is(Actor.OFFICER)).known()).containsEntry("actor", "officer");
    }

    @Test
    void answersSetTheFacts() {
        Question<RoomUse> question = HIRE.ask()
                .given(
                        BOOKED.no(),
                        USE.is(Use.WARD_SURGERY),
                        SEATS.is(7),
                        KIT.has(Kit.SCREEN),
                        KIT.hasNot(Kit.TEA_URN));
        assertThat(question.known())
                .containsEntry("booked", "no")
                .containsEntry("use", "ward-surgery")
                .containsEntry("seats", "7")
                .containsEntry("kit:screen", "yes")
                .containsEntry("kit:tea-urn", "no")
                .doesNotContainKey("kit:hearing-loop");
    }

    @Test
    void aQuestionIsNeverChangedOnlyCopied() {
        Question<RoomUse> half = HIRE.ask().given(BOOKED.no());
        half.given(USE.is(Use.MEETING)).assumingOrdinary();
        half.with(GATHERING, WAKE);
        assertThat(half.known().keySet()).containsExactly("actor", "booked");
        assertThat(half.assumesOrdinary()).isFalse();
    }

    @Test
    void factsAreReadFromTheObjects() {
        Question<RoomUse> question = HIRE.ask().with(ROOM, CHAMBER).with(GATHERING, WAKE);
        assertThat(question.known())
                .containsEntry("booked", "yes")
                .containsEntry("kit:tea-urn", "yes")
                .containsEntry("kit:screen", "no")
                .containsEntry("seats", "12")
                .containsEntry("use", "wake")
                .containsEntry("like", "meeting")
                .containsEntry("fits", "yes")
                .containsEntry("spare-seats", "2");
    }

    @Test
    void whatTheObjectDoesNotTellStaysUnknown() {
        assertThat(value(HIRE.ask().with(ROOM, CHAMBER), HEATED)).isEqualTo(-1);
        Room warm = new Room(false, ImmutableSet.of(), 3, Truth.YES);
        Room cold = new Room(false, ImmutableSet.of(), 3, Truth.NO);
        assertThat(value(HIRE.ask().with(ROOM, warm), HEATED)).isEqualTo(1);
        assertThat(value(HIRE.ask().with(ROOM, cold), HEATED)).isZero();
    }

    @Test
    void aFactOfTwoObjectsWaitsForBothInEitherOrder() {
        Question<RoomUse> one = HIRE.ask().with(ROOM, CHAMBER);
        assertThat(value(one, FITS)).isEqualTo(-1);
        assertThat(one.with(GATHERING, WAKE))
                .isEqualTo(HIRE.ask().with(GATHERING, WAKE).with(ROOM, CHAMBER));
        assertThat(value(one.with(GATHERING, WAKE), FITS)).isEqualTo(1);
    }

    @Test
    void aCountIsCutAtItsTopAndAtNought() {
        Gathering crowd = new Gathering(50, Use.MEETING);
        assertThat(HIRE.ask().with(ROOM, CHAMBER).with(GATHERING, crowd).known())
                .containsEntry("spare-seats", "0");
        assertThat(HIRE.ask()
                        .with(ROOM, CHAMBER)
                        .with(GATHERING, new Gathering(0, Use.MEETING))
                        .known())
                .containsEntry("spare-seats", "5");
    }

    @Test
    void aFactIsStatedOnce() {
        assertThatThrownBy(() -> HIRE.ask().given(BOOKED.yes(), BOOKED.yes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`booked` is given twice: give it once");
        assertThatThrownBy(() -> HIRE.ask().given(BOOKED.yes()).given(BOOKED.no()))
                .hasMessage("`booked` is given twice: give it once");
        assertThatThrownBy(() -> HIRE.ask().given(KIT.has(Kit.SCREEN)).given(KIT.isEmpty()))
                .hasMessage("`kit:screen` is given twice: give it once");
    }

    @Test
    void anObjectIsGivenOnce() {
        assertThatThrownBy(() -> HIRE.ask().with(ROOM, CHAMBER).with(ROOM, CHAMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the `room` is given twice: give it once");
    }

    @Test
    @SuppressWarnings("NullAway") // what a host without null checks may do
    void nothingIsNoObject() {
        assertThatThrownBy(() -> HIRE.ask().with(ROOM, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the `room` given is null: leave it out where it is not known");
    }

    @Test
    void anObjectFromWhichNothingIsReadIsRefused() {
        assertThatThrownBy(() -> HIRE.ask().with(RoomUse.WEATHER, "rain"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`room-use` reads no fact from a `weather`: leave it out, or state the facts");
    }

    @Test
    void aStatementMayAgreeWithTheObjectsButNotContradictThem() {
        assertThat(HIRE.ask().with(ROOM, CHAMBER).given(BOOKED.yes()))
                .isEqualTo(HIRE.ask().given(BOOKED.yes()).with(ROOM, CHAMBER))
                .isEqualTo(HIRE.ask().with(ROOM, CHAMBER));
        String contradicted = "`booked` is stated as `no` but the objects given say `yes`: leave the statement out, or"
                + " mend the object";
        assertThatThrownBy(() -> HIRE.ask().with(ROOM, CHAMBER).given(BOOKED.no()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(contradicted);
        assertThatThrownBy(() -> HIRE.ask().given(BOOKED.no()).with(ROOM, CHAMBER))
                .hasMessage(contradicted);
        assertThatThrownBy(() -> HIRE.ask().with(ROOM, CHAMBER).given(KIT.has(Kit.SCREEN)))
                .hasMessage("`kit:screen` is stated as `yes` but the objects given say `no`: leave the statement out,"
                        + " or mend the object");
    }

    @Test
    void questionsAreEqualWhereTheirFactsAre() {
        Question<RoomUse> question = HIRE.ask().given(BOOKED.yes(), FITS.no());
        assertThat(question)
                .isEqualTo(HIRE.ask().given(FITS.no(), BOOKED.yes()))
                .hasSameHashCodeAs(HIRE.ask().given(FITS.no(), BOOKED.yes()))
                .isNotEqualTo(HIRE.ask().given(BOOKED.yes()))
                .isNotEqualTo(question.assumingOrdinary())
                .isNotEqualTo(CLEAN.ask().given(Asked.ACTOR.is(Actor.MEMBER), BOOKED.yes(), FITS.no()))
                .isNotEqualTo("hire-room");
    }

    @Test
    void aQuestionShowsWhatIsKnown() {
        Question<RoomUse> question = HIRE.ask().given(BOOKED.yes());
        assertThat(question).hasToString("hire-room {actor=member, booked=yes}");
        assertThat(question.assumingOrdinary())
                .hasToString("hire-room {actor=member, booked=yes} assuming the ordinary");
    }

    @Test
    void anActSaysWhatItAsks() {
        assertThat(CLEAN.phrase()).isEqualTo("clean room");
        assertThat(CLEAN.asks()).isEqualTo("Who cleans the room?");
        assertThat(CLEAN.actors()).containsExactly(Actor.MEMBER, Actor.OFFICER);
        assertThat(CLEAN.topic()).isSameAs(RoomUse.TOPIC);
        assertThat(CLEAN).hasToString("clean-room");
        assertThat(CLEAN.ask().act()).isSameAs(CLEAN);
    }
}
