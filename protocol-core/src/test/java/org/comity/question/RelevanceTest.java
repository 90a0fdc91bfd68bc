package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.question.AboutRoom.BOOKED;
import static org.comity.question.AboutRoom.ROOM;
import static org.comity.question.AboutRoom.SEATS;
import static org.comity.question.RoomUse.CONSENT;
import static org.comity.question.RoomUse.HIRE;

import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.question.AboutRoom.Kit;
import org.comity.question.AboutRoom.Room;
import org.junit.jupiter.api.Test;

class RelevanceTest {

    /** Fittings that count how often somebody looks at them. */
    private static final class Counted extends AbstractSet<Kit> {
        private int looks;

        @Override
        public Iterator<Kit> iterator() {
            looks++;
            return Set.of(Kit.TEA_URN).iterator();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Keeps what it reads once. */
    private static final class Reader implements Relevance.Reader {
        private final Map<Packed, Packed> kept = new HashMap<>();

        @Override
        public Packed once(Packed read) {
            return kept.computeIfAbsent(read, first -> first);
        }

        Relevance of(List<Fact<?>> facts) {
            return Relevance.of(this, RoomUse.TOPIC, columns(facts));
        }

        private static List<Integer> columns(List<Fact<?>> facts) {
            return facts.stream()
                    .flatMap(fact -> Stream.iterate(RoomUse.TOPIC.position(fact), column -> column + 1)
                            .limit(fact.columns().size()))
                    .toList();
        }
    }

    private final Counted kit = new Counted();
    private final Question<RoomUse> question =
            HIRE.ask().with(ROOM, new Room(true, kit, 7, Truth.UNKNOWN)).given(CONSENT.yes());

    private static int value(Packed packed, Fact<?> fact) {
        return packed.value(RoomUse.TOPIC.position(fact));
    }

    @Test
    void onlyWhatMattersIsRead() {
        Packed packed = question.packed(new Reader().of(List.of(BOOKED, CONSENT)));
        assertThat(value(packed, BOOKED)).isEqualTo(1);
        assertThat(value(packed, CONSENT)).isEqualTo(1);
        assertThat(value(packed, SEATS)).isEqualTo(-1);
        assertThat(kit.looks).isZero();
    }

    @Test
    void aSecondReaderReadsAllOnceForAllOthers() {
        Reader first = new Reader();
        Relevance booked = first.of(List.of(BOOKED));
        Packed read = question.packed(booked);
        assertThat(question.packed(booked)).isSameAs(read);
        assertThat(read.serves(first)).isTrue();
        assertThat(read.serves(new Reader())).isFalse();

        Packed whole = question.packed(new Reader().of(List.of(SEATS)));
        assertThat(whole.serves(new Reader())).isTrue();
        assertThat(value(whole, SEATS)).isEqualTo(7);
        assertThat(question.packed(booked)).isSameAs(whole);
        assertThat(question.known()).containsEntry("kit:tea-urn", "yes");
        assertThat(kit.looks).isEqualTo(1);
        assertThat(whole.relevant(booked)).isEqualTo(read).hasSameHashCodeAs(read);
    }

    @Test
    void equalFactsAreKeptOnce() {
        Reader reader = new Reader();
        Relevance booked = reader.of(List.of(BOOKED));
        Packed read = question.packed(booked);
        assertThat(HIRE.ask().given(BOOKED.yes()).packed(booked)).isSameAs(read);
        assertThat(HIRE.ask().given(BOOKED.no()).packed(booked)).isNotEqualTo(read);
        assertThat(RoomUse.CLEAN.ask().given(BOOKED.yes()).packed(booked)).isNotEqualTo(read);
    }
}
