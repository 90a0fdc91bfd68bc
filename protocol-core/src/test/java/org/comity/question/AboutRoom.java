package org.comity.question;

import java.util.Set;

/** A wide topic for the tests: what questions know of a room. */
interface AboutRoom extends Asked {

    /** An enum that is not named: its constants are called by their own names. */
    enum Kit {
        SCREEN,
        HEARING_LOOP,
        TEA_URN
    }

    record Room(boolean booked, Set<Kit> kit, int seats, Truth heated) {}

    Facts<AboutRoom> OF_ROOM = Facts.facts();

    Part<AboutRoom, Room> ROOM = OF_ROOM.part("room", Room.class);

    YesNo<AboutRoom> BOOKED = OF_ROOM.yesNo("booked", "the room is booked")
            .from(ROOM, Room::booked)
            .ordinarily(false);

    YesNo<AboutRoom> HEATED = OF_ROOM.yesNo("heated", "the room is heated").asKnownBy(ROOM, Room::heated);

    SetOf<AboutRoom, Kit> KIT = OF_ROOM.setOf("kit", Kit.class, "the fittings")
            .from(ROOM, Room::kit)
            .ordinarilyWithout(Kit.SCREEN);

    Count<AboutRoom> SEATS = OF_ROOM.count("seats", 12, "the number of seats").from(ROOM, Room::seats);
}
